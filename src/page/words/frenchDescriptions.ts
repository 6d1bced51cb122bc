/** What a kind is, in a sentence for the head of its list. */
export const frenchDescriptions: Readonly<Record<string, string>> = {
  ActionLine:
    "Une des onze grandes orientations du SMSI (C1 à C11), ou une des huit subdivisions de C7, les applications des TIC. Clé\u00a0: son code, comme C1 ou C7-EHEA.",
  Sdg: "Un des dix-sept Objectifs de développement durable. Clé\u00a0: son numéro.",
  SdgTarget: "Une des 169 cibles des Objectifs de développement durable. Clé\u00a0: son code, comme 3.8 ou 17.18.",
  Linkage:
    "L'affirmation qu'une grande orientation fait avancer un Objectif ou une cible, ou va de pair avec un objectif du Pacte numérique mondial, avec sa justification et qui le dit. La justification est dans nos propres mots\u00a0; elle ne se cite pas comme le texte des coordonnateurs.",
  Country:
    "Un État Membre de l'ONU, le Saint-Siège, l'État de Palestine ou un autre territoire qui a un code ISO 3166-1. Appartenances et groupes sont ceux d'aujourd'hui. Clé\u00a0: son code à trois lettres.",
  Region:
    "Une des six régions de l'UIT ou des cinq commissions régionales de l'ONU. Clé\u00a0: son code, comme AFR ou ECA.",
  Stakeholder:
    "Une organisation\u00a0: organismes et coordonnateurs du cadre, et quiconque mène des projets, tient des sessions ou publie des documents. Clé\u00a0: un nom court.",
  Label: "Comment une chose ou un terme s'appelle dans une des six langues, avec ses sources.",
  Project: "Une entrée de la plateforme d'inventaire du SMSI ou des prix du SMSI.",
  PrizeCategory:
    "Une catégorie des prix du SMSI\u00a0: une par grande orientation, et des prix spéciaux. Clé\u00a0: comme C7-EHEA ou HEALTHY_AGEING.",
  PrizeEntry: "La candidature d'un projet aux prix du SMSI d'une année, et jusqu'où elle est allée.",
  Event:
    "Les deux phases du Sommet, les groupes de manifestations du SMSI, le Forum annuel et quelques autres réunions du processus. Les chiffres sont ceux des sources\u00a0; ils ne mesurent pas la même chose chaque année.",
  Session: "Une session d'un forum, ou une réunion de coordination d'une grande orientation.",
  Document: "Un document final, une résolution, un rapport ou un autre texte sur lequel le cadre repose.",
  Milestone: "Une entrée datée de la chronologie du SMSI\u00a0: ce que c'est, et si cela a eu lieu.",
  Finding:
    "Ce qu'un document ou une session de l'examen des vingt ans dit d'une grande orientation ou du processus. Une affirmation, non une mesure.",
  WsisTarget: "Une des dix cibles du Plan d'action de Genève, paragraphe 6. Clé\u00a0: son numéro.",
  Indicator:
    "Un indicateur du cadre mondial des ODD de 2020 à 2024. Un indicateur qui relève de plusieurs cibles est une fiche pour chacune. Clé\u00a0: son code, comme 17.8.1.",
  GdcObjective: "Un des cinq objectifs du Pacte numérique mondial de 2024. Clé\u00a0: son numéro.",
  Pledge: "Un engagement pris dans la coalition numérique Partner2Connect.",
  PlatformFigure:
    "Un chiffre qui montre comment la plateforme d'inventaire du SMSI ou Partner2Connect ont grandi. Les sources comptent de manières différentes\u00a0; la mesure dit quoi.",
  PrizeCycle:
    "Les prix du SMSI d'une année, un prix spécial ou le concours de photo d'une année. Ses chiffres sont ceux des organisateurs, jamais le nombre des candidatures connues.",
  AgendaItem: "Un point du programme d'un événement, tel qu'imprimé avant celui-ci.",
  EventFormat: "Un module, un volet, un élément clé ou un format d'un événement, ou du Forum du SMSI en général.",
  Participation: "Un pays ou un groupe qui a pris part à un événement, ou y était attendu.",
  EventFigure:
    "Un chiffre d'un événement, attendu avant ou constaté après, et des chiffres des organes du processus. Ils ne mesurent pas la même chose chaque année.",
  SponsorTier: "Un niveau de parrainage du forum d'une année.",
  Call: "Un appel à contributions, candidatures, coordonnateurs, parrains ou inscriptions.",
  Consultation: "Une consultation ouverte\u00a0: sur un forum, sur un examen ou sur un texte.",
  Contribution: "Une contribution publiée à une consultation ouverte.",
  Suggestion:
    "À quoi se résument les contributions à une consultation, ou ce qu'elle demandait\u00a0: formats suggérés, thèmes, thèmes d'un questionnaire.",
  Phase: "Une phase, une réunion ou une échéance des prix, d'une consultation ou de l'examen.",
  RegionalReview: "Un examen régional des résultats du SMSI, ou une réunion ministérielle qui en tient lieu.",
  ReviewReport: "Un rapport, un modèle ou un autre texte que demande l'examen des vingt ans.",
  Roadmap: "Une feuille de route vers l'examen des vingt ans ou au-delà.",
  RoadmapStep: "Une étape d'une feuille de route, prévue pour une année.",
  HlpfTheme:
    "Le thème en toutes lettres du Forum politique de haut niveau pour le développement durable d'une année. Clé\u00a0: l'année.",
  Membership:
    "Qui occupe ou a occupé quelle fonction ou quel siège dans quel organe du processus. Sans dates, cela n'est connu que pour le moment de sa source.",
  Provision:
    "Ce que décide une résolution ou un document final, un paragraphe ou un point à la fois. Dans nos propres mots\u00a0; cela ne se cite pas comme le texte du document.",
  Objective:
    "Un objectif, un résultat attendu, un mandat, une caractéristique, un thème ou une devise d'un organe, d'un événement ou d'un document du processus.",
};

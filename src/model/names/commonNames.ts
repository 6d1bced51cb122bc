/**
 * What people call terms of the framework beside their names and labels, by id, parted by bars: words in common use, in English,
 * French and Spanish, and the French and Spanish acronyms of the regional commissions. What stands for several is left out.
 */
const table: Readonly<Record<string, string>> = {
  "ActionLine:C5": "Cybersecurity|Cyber security|Cybersécurité|Ciberseguridad",
  "ActionLine:C7": "ICT applications|Applications TIC|Aplicaciones de las TIC",
  "ActionLine:C7-EGOV":
    "E-gov|eGov|Digital government|E-administration|Cyberadministration|Cybergouvernement|E-gouvernement|Gouvernement électronique|E-gobierno|Gobierno digital",
  "ActionLine:C7-EBUS":
    "E-commerce|Electronic commerce|Digital trade|Affaires électroniques|E-affaires|Comercio electrónico|Negocios electrónicos",
  "ActionLine:C7-ELEA":
    "Elearning|E-education|Distance learning|Online learning|Apprentissage en ligne|Formation en ligne|E-formation|E-apprentissage|E-éducation|Cyberapprentissage|Aprendizaje electrónico|Aprendizaje en línea|Ciberaprendizaje",
  "ActionLine:C7-EHEA":
    "eHealth|Digital health|Telehealth|Telemedicine|E-santé|Cybersanté|Santé en ligne|Santé numérique|Télémédecine|E-salud|Cibersalud|Salud digital|Telesalud|Telemedicina",
  "ActionLine:C7-EEMP": "Telework|Télétravail|E-emploi|E-empleo|Teletrabajo|Cyberemploi",
  "ActionLine:C7-EENV": "E-environnement|Cyberenvironnement|E-medio ambiente|Ciberecología",
  "ActionLine:C7-EAGR":
    "eAgriculture|Digital agriculture|E-agriculture|Agriculture numérique|E-agricultura|Ciberagricultura",
  "ActionLine:C7-ESCI": "eScience|Open science|E-science|E-ciencia|Cibersciencia",
  "Region:ECA": "UNECA|CEA",
  "Region:ECE": "UNECE|CEE-ONU|CEPE",
  "Region:ECLAC": "UNECLAC|CEPAL|CEPALC",
  "Region:ESCAP": "UNESCAP|CESAP",
  "Region:ESCWA": "UNESCWA|CESAO|CESPAO",
};

/** Of the term with an id; empty for most. */
export function commonNames(id: string): readonly string[] {
  return table[id]?.split("|") ?? [];
}

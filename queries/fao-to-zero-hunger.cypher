// $from: "fao"
// $to: "2"
CALL () {
MATCH (s:Stakeholder { key: $from }), (t:Sdg { key: $to })
RETURN elementId(s) AS start, elementId(t) AS goal, COLLECT {
MATCH (s)-[r:FACILITATED_BY|FROM_LINE|TO_GOAL]-(t)
RETURN [type(r), startNode(r) = s] } AS direct, COUNT { ()-[:PART_OF]->() } + COUNT { ()-[:FACILITATED_BY]->() } + COUNT { ()-[:LED_BY]->() } + COUNT { ()-[:TARGET_OF]->() } + COUNT { ()-[:FROM_LINE]->() } + COUNT { ()-[:TO_GOAL]->() } + COUNT { ()-[:TO_TARGET]->() } + COUNT { ()-[:TO_OBJECTIVE]->() } + COUNT { ()-[:ASSERTED_BY]->() } + COUNT { ()-[:STATED_IN]->() } + COUNT { ()-[:STATED_AT]->() } + COUNT { ()-[:SHOWN_BY]->() } + COUNT { ()-[:IN_REGION]->() } + COUNT { ()-[:MEMBER_OF]->() } + COUNT { ()-[:BASED_IN]->() } + COUNT { ()-[:LOCATED_IN]->() } + COUNT { ()-[:RUN_BY]->() } + COUNT { ()-[:ADVANCES]->() } + COUNT { ()-[:SERVES_GOAL]->() } + COUNT { ()-[:SERVES_TARGET]->() } + COUNT { ()-[:STANDS_IN]->() } + COUNT { ()-[:ENTERS]->() } + COUNT { ()-[:IN_CATEGORY]->() } + COUNT { ()-[:FOR_LINE]->() } + COUNT { ()-[:ORGANIZED_BY]->() } + COUNT { ()-[:DISCUSSES]->() } + COUNT { ()-[:DISCUSSES_GOAL]->() } + COUNT { ()-[:DISCUSSES_TARGET]->() } + COUNT { ()-[:ISSUED_BY]->() } + COUNT { ()-[:STANDS_FOR_EVENT]->() } + COUNT { ()-[:STANDS_FOR_SESSION]->() } + COUNT { ()-[:STANDS_FOR_PHASE]->() } + COUNT { ()-[:STANDS_FOR_REVIEW]->() } + COUNT { ()-[:STANDS_FOR_THEME]->() } + COUNT { ()-[:STANDS_FOR_CALL]->() } + COUNT { ()-[:STANDS_FOR_DOCUMENT]->() } + COUNT { ()-[:ABOUT]->() } + COUNT { ()-[:SET_IN]->() } + COUNT { ()-[:MEASURES]->() } + COUNT { ()-[:MEASURES_GOAL]->() } + COUNT { ()-[:KEPT_BY]->() } + COUNT { ()-[:SAME_AS]->() } + COUNT { ()-[:PLEDGED_BY]->() } + COUNT { ()-[:PLEDGED_FOR]->() } + COUNT { ()-[:PLEDGED_FOR_LINE]->() } + COUNT { ()-[:PLEDGED_FOR_GOAL]->() } + COUNT { ()-[:ENTERED_IN]->() } + COUNT { ()-[:AWARDED_AT]->() } + COUNT { ()-[:FOR_CATEGORY]->() } + COUNT { ()-[:PARTNERED_BY]->() } + COUNT { ()-[:ON_PROGRAMME_OF]->() } + COUNT { ()-[:FORMAT_OF]->() } + COUNT { ()-[:TAKES_PART_IN]->() } + COUNT { ()-[:TAKES_PART_IN_CONSULTATION]->() } + COUNT { ()-[:BY_COUNTRY]->() } + COUNT { ()-[:COUNTED_AT]->() } + COUNT { ()-[:COUNTED_FOR]->() } + COUNT { ()-[:OFFERED_FOR]->() } + COUNT { ()-[:CALL_FOR]->() } + COUNT { ()-[:CALL_FOR_CONSULTATION]->() } + COUNT { ()-[:CALL_FOR_PRIZES]->() } + COUNT { ()-[:CONSULTS_ON]->() } + COUNT { ()-[:MADE_IN]->() } + COUNT { ()-[:PHASE_OF]->() } + COUNT { ()-[:PHASE_OF_CONSULTATION]->() } + COUNT { ()-[:TAKES_PLACE_AS]->() } + COUNT { ()-[:TAKES_PLACE_AS_REVIEW]->() } + COUNT { ()-[:OPENS_OR_CLOSES]->() } + COUNT { ()-[:CONDUCTED_BY]->() } + COUNT { ()-[:CONTRIBUTES_TO]->() } + COUNT { ()-[:CONTRIBUTED_FROM]->() } + COUNT { ()-[:CONTRIBUTED_BY]->() } + COUNT { ()-[:ON_LINE]->() } + COUNT { ()-[:REVIEW_BY]->() } + COUNT { ()-[:CONVENED_BY]->() } + COUNT { ()-[:HELD_AT]->() } + COUNT { ()-[:PREPARED_BY]->() } + COUNT { ()-[:RECEIVED_AS]->() } + COUNT { ()-[:PUBLISHED_BY]->() } + COUNT { ()-[:PUBLISHED_AS]->() } + COUNT { ()-[:STEP_OF]->() } + COUNT { ()-[:TO_BE_TAKEN_BY]->() } + COUNT { ()-[:OFFICE_IN]->() } + COUNT { ()-[:HELD_BY]->() } + COUNT { ()-[:HELD_BY_COUNTRY]->() } + COUNT { ()-[:FOR_REGION]->() } + COUNT { ()-[:FOR_EVENT]->() } + COUNT { ()-[:FACILITATES]->() } + COUNT { ()-[:FOR_DOCUMENT]->() } + COUNT { ()-[:DECIDED_IN]->() } + COUNT { ()-[:CONCERNS]->() } + COUNT { ()-[:ASKS]->() } + COUNT { ()-[:OBJECTIVE_OF]->() } + COUNT { ()-[:OBJECTIVE_OF_BODY]->() } + COUNT { ()-[:OBJECTIVE_OF_CONSULTATION]->() } + COUNT { ()-[:OBJECTIVE_OF_DOCUMENT]->() } + COUNT { ()-[:RESTS_ON]->() } = COUNT { ()-->() } AS onlyModel }
CALL () {
OPTIONAL MATCH (log:Log { name: "log" })
RETURN log.sequence AS sequence }
RETURN *;

// $from: "fao"
// $to: "2"
CALL () {
MATCH (s:Stakeholder { key: $from }), (t:Sdg { key: $to })
RETURN elementId(s) AS start, elementId(t) AS goal, COLLECT {
MATCH (s)-[r:PART_OF|FACILITATED_BY|LED_BY|TARGET_OF|FROM_LINE|TO_GOAL|TO_TARGET|TO_OBJECTIVE|ASSERTED_BY|STATED_IN|STATED_AT|SHOWN_BY|IN_REGION|MEMBER_OF|BASED_IN|LOCATED_IN|RUN_BY|ADVANCES|SERVES_GOAL|SERVES_TARGET|STANDS_IN|ENTERS|IN_CATEGORY|FOR_LINE|ORGANIZED_BY|DISCUSSES|DISCUSSES_GOAL|DISCUSSES_TARGET|ISSUED_BY|STANDS_FOR_EVENT|STANDS_FOR_SESSION|STANDS_FOR_PHASE|STANDS_FOR_REVIEW|STANDS_FOR_THEME|STANDS_FOR_CALL|STANDS_FOR_DOCUMENT|ABOUT|SET_IN|MEASURES|MEASURES_GOAL|KEPT_BY|SAME_AS|PLEDGED_BY|PLEDGED_FOR|PLEDGED_FOR_LINE|PLEDGED_FOR_GOAL|ENTERED_IN|AWARDED_AT|FOR_CATEGORY|PARTNERED_BY|ON_PROGRAMME_OF|FORMAT_OF|TAKES_PART_IN|TAKES_PART_IN_CONSULTATION|BY_COUNTRY|COUNTED_AT|COUNTED_FOR|OFFERED_FOR|CALL_FOR|CALL_FOR_CONSULTATION|CALL_FOR_PRIZES|CONSULTS_ON|MADE_IN|PHASE_OF|PHASE_OF_CONSULTATION|TAKES_PLACE_AS|TAKES_PLACE_AS_REVIEW|OPENS_OR_CLOSES|CONDUCTED_BY|CONTRIBUTES_TO|CONTRIBUTED_FROM|CONTRIBUTED_BY|ON_LINE|REVIEW_BY|CONVENED_BY|HELD_AT|PREPARED_BY|RECEIVED_AS|PUBLISHED_BY|PUBLISHED_AS|STEP_OF|TO_BE_TAKEN_BY|OFFICE_IN|HELD_BY|HELD_BY_COUNTRY|FOR_REGION|FOR_EVENT|FACILITATES|FOR_DOCUMENT|DECIDED_IN|CONCERNS|ASKS|OBJECTIVE_OF|OBJECTIVE_OF_BODY|OBJECTIVE_OF_CONSULTATION|OBJECTIVE_OF_DOCUMENT|RESTS_ON]-(t)
RETURN [type(r), startNode(r) = s] } AS direct, COUNT { ()-[:PART_OF]->() } + COUNT { ()-[:FACILITATED_BY]->() } + COUNT { ()-[:LED_BY]->() } + COUNT { ()-[:TARGET_OF]->() } + COUNT { ()-[:FROM_LINE]->() } + COUNT { ()-[:TO_GOAL]->() } + COUNT { ()-[:TO_TARGET]->() } + COUNT { ()-[:TO_OBJECTIVE]->() } + COUNT { ()-[:ASSERTED_BY]->() } + COUNT { ()-[:STATED_IN]->() } + COUNT { ()-[:STATED_AT]->() } + COUNT { ()-[:SHOWN_BY]->() } + COUNT { ()-[:IN_REGION]->() } + COUNT { ()-[:MEMBER_OF]->() } + COUNT { ()-[:BASED_IN]->() } + COUNT { ()-[:LOCATED_IN]->() } + COUNT { ()-[:RUN_BY]->() } + COUNT { ()-[:ADVANCES]->() } + COUNT { ()-[:SERVES_GOAL]->() } + COUNT { ()-[:SERVES_TARGET]->() } + COUNT { ()-[:STANDS_IN]->() } + COUNT { ()-[:ENTERS]->() } + COUNT { ()-[:IN_CATEGORY]->() } + COUNT { ()-[:FOR_LINE]->() } + COUNT { ()-[:ORGANIZED_BY]->() } + COUNT { ()-[:DISCUSSES]->() } + COUNT { ()-[:DISCUSSES_GOAL]->() } + COUNT { ()-[:DISCUSSES_TARGET]->() } + COUNT { ()-[:ISSUED_BY]->() } + COUNT { ()-[:STANDS_FOR_EVENT]->() } + COUNT { ()-[:STANDS_FOR_SESSION]->() } + COUNT { ()-[:STANDS_FOR_PHASE]->() } + COUNT { ()-[:STANDS_FOR_REVIEW]->() } + COUNT { ()-[:STANDS_FOR_THEME]->() } + COUNT { ()-[:STANDS_FOR_CALL]->() } + COUNT { ()-[:STANDS_FOR_DOCUMENT]->() } + COUNT { ()-[:ABOUT]->() } + COUNT { ()-[:SET_IN]->() } + COUNT { ()-[:MEASURES]->() } + COUNT { ()-[:MEASURES_GOAL]->() } + COUNT { ()-[:KEPT_BY]->() } + COUNT { ()-[:SAME_AS]->() } + COUNT { ()-[:PLEDGED_BY]->() } + COUNT { ()-[:PLEDGED_FOR]->() } + COUNT { ()-[:PLEDGED_FOR_LINE]->() } + COUNT { ()-[:PLEDGED_FOR_GOAL]->() } + COUNT { ()-[:ENTERED_IN]->() } + COUNT { ()-[:AWARDED_AT]->() } + COUNT { ()-[:FOR_CATEGORY]->() } + COUNT { ()-[:PARTNERED_BY]->() } + COUNT { ()-[:ON_PROGRAMME_OF]->() } + COUNT { ()-[:FORMAT_OF]->() } + COUNT { ()-[:TAKES_PART_IN]->() } + COUNT { ()-[:TAKES_PART_IN_CONSULTATION]->() } + COUNT { ()-[:BY_COUNTRY]->() } + COUNT { ()-[:COUNTED_AT]->() } + COUNT { ()-[:COUNTED_FOR]->() } + COUNT { ()-[:OFFERED_FOR]->() } + COUNT { ()-[:CALL_FOR]->() } + COUNT { ()-[:CALL_FOR_CONSULTATION]->() } + COUNT { ()-[:CALL_FOR_PRIZES]->() } + COUNT { ()-[:CONSULTS_ON]->() } + COUNT { ()-[:MADE_IN]->() } + COUNT { ()-[:PHASE_OF]->() } + COUNT { ()-[:PHASE_OF_CONSULTATION]->() } + COUNT { ()-[:TAKES_PLACE_AS]->() } + COUNT { ()-[:TAKES_PLACE_AS_REVIEW]->() } + COUNT { ()-[:OPENS_OR_CLOSES]->() } + COUNT { ()-[:CONDUCTED_BY]->() } + COUNT { ()-[:CONTRIBUTES_TO]->() } + COUNT { ()-[:CONTRIBUTED_FROM]->() } + COUNT { ()-[:CONTRIBUTED_BY]->() } + COUNT { ()-[:ON_LINE]->() } + COUNT { ()-[:REVIEW_BY]->() } + COUNT { ()-[:CONVENED_BY]->() } + COUNT { ()-[:HELD_AT]->() } + COUNT { ()-[:PREPARED_BY]->() } + COUNT { ()-[:RECEIVED_AS]->() } + COUNT { ()-[:PUBLISHED_BY]->() } + COUNT { ()-[:PUBLISHED_AS]->() } + COUNT { ()-[:STEP_OF]->() } + COUNT { ()-[:TO_BE_TAKEN_BY]->() } + COUNT { ()-[:OFFICE_IN]->() } + COUNT { ()-[:HELD_BY]->() } + COUNT { ()-[:HELD_BY_COUNTRY]->() } + COUNT { ()-[:FOR_REGION]->() } + COUNT { ()-[:FOR_EVENT]->() } + COUNT { ()-[:FACILITATES]->() } + COUNT { ()-[:FOR_DOCUMENT]->() } + COUNT { ()-[:DECIDED_IN]->() } + COUNT { ()-[:CONCERNS]->() } + COUNT { ()-[:ASKS]->() } + COUNT { ()-[:OBJECTIVE_OF]->() } + COUNT { ()-[:OBJECTIVE_OF_BODY]->() } + COUNT { ()-[:OBJECTIVE_OF_CONSULTATION]->() } + COUNT { ()-[:OBJECTIVE_OF_DOCUMENT]->() } + COUNT { ()-[:RESTS_ON]->() } = COUNT { ()-->() } AS onlyModel }
CALL () {
OPTIONAL MATCH (log:Log { name: "log" })
RETURN log.sequence AS sequence }
RETURN *;

// $keys: ["2"]
UNWIND $keys AS key
MATCH (n:Sdg { key: key })
RETURN [n.key, n.recordName, n.sources, n.verified, n.name, n.color] AS row, null AS sequence
UNION ALL
OPTIONAL MATCH (log:Log { name: "log" })
RETURN null AS row, log.sequence AS sequence;

// $keys: ["C7-EAGR"]
UNWIND $keys AS key
MATCH (n:ActionLine { key: key })
RETURN [n.key, n.recordName, n.sources, n.verified, n.name] AS row, null AS sequence
UNION ALL
OPTIONAL MATCH (log:Log { name: "log" })
RETURN null AS row, log.sequence AS sequence;

// $keys: ["C7-EAGR-2","C7-EAGR-2.3","C7-EAGR-2.4"]
UNWIND $keys AS key
MATCH (n:Linkage { key: key })
RETURN [n.key, n.recordName, n.sources, n.verified, n.level, n.origin, n.rationale, n.strength, n.date, n.note] AS row, null AS sequence
UNION ALL
OPTIONAL MATCH (log:Log { name: "log" })
RETURN null AS row, log.sequence AS sequence;

// $keys: ["elocust3","hand-in-hand-geospatial-platform","e-agriculture-community"]
UNWIND $keys AS key
MATCH (n:Project { key: key })
RETURN [n.key, n.recordName, n.sources, n.verified, n.title, n.summary, n.status, n.yearStart, n.yearEnd, n.url] AS row, null AS sequence
UNION ALL
OPTIONAL MATCH (log:Log { name: "log" })
RETURN null AS row, log.sequence AS sequence;

// $keys: ["fao"]
UNWIND $keys AS key
MATCH (n:Stakeholder { key: key })
RETURN [n.key, n.recordName, n.sources, n.verified, n.name, n.acronym, n.type, n.bodyType, n.roles, n.addresses, n.url] AS row, null AS sequence
UNION ALL
OPTIONAL MATCH (log:Log { name: "log" })
RETURN null AS row, log.sequence AS sequence;

// $keys: ["fao"]
UNWIND $keys AS key
MATCH (n:Stakeholder { key: key })
RETURN [n.key, n.recordName, n.sources, n.verified, n.name, n.acronym, n.type, n.bodyType, n.roles, n.addresses, n.url] AS row, null AS sequence
UNION ALL
OPTIONAL MATCH (log:Log { name: "log" })
RETURN null AS row, log.sequence AS sequence;

// $keys: {"ActionLine":["C7-EAGR"],"Sdg":["2"],"SdgTarget":[],"Linkage":["C7-EAGR-2","C7-EAGR-2.3","C7-EAGR-2.4"],"Country":[],"Region":[],"Stakeholder":["fao"],"Label":[],"Project":[],"PrizeCategory":[],"PrizeEntry":[],"Event":[],"Session":[],"Document":[],"Milestone":[],"Finding":[],"WsisTarget":[],"Indicator":[],"GdcObjective":[],"Pledge":[],"PlatformFigure":[],"PrizeCycle":[],"AgendaItem":[],"EventForm… (662 characters)
CALL () {
CALL () {
MATCH (n:ActionLine)
WHERE n.key IN $keys.ActionLine
RETURN n, "ActionLine" AS kind
UNION ALL
MATCH (n:Sdg)
WHERE n.key IN $keys.Sdg
RETURN n, "Sdg" AS kind
UNION ALL
MATCH (n:SdgTarget)
WHERE n.key IN $keys.SdgTarget
RETURN n, "SdgTarget" AS kind
UNION ALL
MATCH (n:Linkage)
WHERE n.key IN $keys.Linkage
RETURN n, "Linkage" AS kind
UNION ALL
MATCH (n:Country)
WHERE n.key IN $keys.Country
RETURN n, "Country" AS kind
UNION ALL
MATCH (n:Region)
WHERE n.key IN $keys.Region
RETURN n, "Region" AS kind
UNION ALL
MATCH (n:Stakeholder)
WHERE n.key IN $keys.Stakeholder
RETURN n, "Stakeholder" AS kind
UNION ALL
MATCH (n:Label)
WHERE n.key IN $keys.Label
RETURN n, "Label" AS kind
UNION ALL
MATCH (n:Project)
WHERE n.key IN $keys.Project
RETURN n, "Project" AS kind
UNION ALL
MATCH (n:PrizeCategory)
WHERE n.key IN $keys.PrizeCategory
RETURN n, "PrizeCategory" AS kind
UNION ALL
MATCH (n:PrizeEntry)
WHERE n.key IN $keys.PrizeEntry
RETURN n, "PrizeEntry" AS kind
UNION ALL
MATCH (n:Event)
WHERE n.key IN $keys.Event
RETURN n, "Event" AS kind
UNION ALL
MATCH (n:Session)
WHERE n.key IN $keys.Session
RETURN n, "Session" AS kind
UNION ALL
MATCH (n:Document)
WHERE n.key IN $keys.Document
RETURN n, "Document" AS kind
UNION ALL
MATCH (n:Milestone)
WHERE n.key IN $keys.Milestone
RETURN n, "Milestone" AS kind
UNION ALL
MATCH (n:Finding)
WHERE n.key IN $keys.Finding
RETURN n, "Finding" AS kind
UNION ALL
MATCH (n:WsisTarget)
WHERE n.key IN $keys.WsisTarget
RETURN n, "WsisTarget" AS kind
UNION ALL
MATCH (n:Indicator)
WHERE n.key IN $keys.Indicator
RETURN n, "Indicator" AS kind
UNION ALL
MATCH (n:GdcObjective)
WHERE n.key IN $keys.GdcObjective
RETURN n, "GdcObjective" AS kind
UNION ALL
MATCH (n:Pledge)
WHERE n.key IN $keys.Pledge
RETURN n, "Pledge" AS kind
UNION ALL
MATCH (n:PlatformFigure)
WHERE n.key IN $keys.PlatformFigure
RETURN n, "PlatformFigure" AS kind
UNION ALL
MATCH (n:PrizeCycle)
WHERE n.key IN $keys.PrizeCycle
RETURN n, "PrizeCycle" AS kind
UNION ALL
MATCH (n:AgendaItem)
WHERE n.key IN $keys.AgendaItem
RETURN n, "AgendaItem" AS kind
UNION ALL
MATCH (n:EventFormat)
WHERE n.key IN $keys.EventFormat
RETURN n, "EventFormat" AS kind
UNION ALL
MATCH (n:Participation)
WHERE n.key IN $keys.Participation
RETURN n, "Participation" AS kind
UNION ALL
MATCH (n:EventFigure)
WHERE n.key IN $keys.EventFigure
RETURN n, "EventFigure" AS kind
UNION ALL
MATCH (n:SponsorTier)
WHERE n.key IN $keys.SponsorTier
RETURN n, "SponsorTier" AS kind
UNION ALL
MATCH (n:Call)
WHERE n.key IN $keys.Call
RETURN n, "Call" AS kind
UNION ALL
MATCH (n:Consultation)
WHERE n.key IN $keys.Consultation
RETURN n, "Consultation" AS kind
UNION ALL
MATCH (n:Suggestion)
WHERE n.key IN $keys.Suggestion
RETURN n, "Suggestion" AS kind
UNION ALL
MATCH (n:Phase)
WHERE n.key IN $keys.Phase
RETURN n, "Phase" AS kind
UNION ALL
MATCH (n:Contribution)
WHERE n.key IN $keys.Contribution
RETURN n, "Contribution" AS kind
UNION ALL
MATCH (n:RegionalReview)
WHERE n.key IN $keys.RegionalReview
RETURN n, "RegionalReview" AS kind
UNION ALL
MATCH (n:ReviewReport)
WHERE n.key IN $keys.ReviewReport
RETURN n, "ReviewReport" AS kind
UNION ALL
MATCH (n:Roadmap)
WHERE n.key IN $keys.Roadmap
RETURN n, "Roadmap" AS kind
UNION ALL
MATCH (n:RoadmapStep)
WHERE n.key IN $keys.RoadmapStep
RETURN n, "RoadmapStep" AS kind
UNION ALL
MATCH (n:HlpfTheme)
WHERE n.key IN $keys.HlpfTheme
RETURN n, "HlpfTheme" AS kind
UNION ALL
MATCH (n:Membership)
WHERE n.key IN $keys.Membership
RETURN n, "Membership" AS kind
UNION ALL
MATCH (n:Provision)
WHERE n.key IN $keys.Provision
RETURN n, "Provision" AS kind
UNION ALL
MATCH (n:Objective)
WHERE n.key IN $keys.Objective
RETURN n, "Objective" AS kind }
WITH collect(n) AS members, collect([n, kind]) AS known
UNWIND known AS one
WITH members, one[0] AS a, one[1] AS kind
MATCH (a)-[r]->(b)
WHERE b IN members
RETURN collect([kind, type(r), a.key, labels(b), b.key, r.basis]) AS edges }
CALL () {
OPTIONAL MATCH (log:Log { name: "log" })
RETURN log.sequence AS sequence }
RETURN *;

// $keys: {"ActionLine":[],"Sdg":["2"],"SdgTarget":[],"Linkage":[],"Country":[],"Region":[],"Stakeholder":["fao"],"Label":[],"Project":["elocust3","hand-in-hand-geospatial-platform","e-agriculture-community"],"PrizeCategory":[],"PrizeEntry":[],"Event":[],"Session":[],"Document":[],"Milestone":[],"Finding":[],"WsisTarget":[],"Indicator":[],"GdcObjective":[],"Pledge":[],"PlatformFigure":[],"PrizeCycle":[],"Ag… (685 characters)
CALL () {
CALL () {
MATCH (n:ActionLine)
WHERE n.key IN $keys.ActionLine
RETURN n, "ActionLine" AS kind
UNION ALL
MATCH (n:Sdg)
WHERE n.key IN $keys.Sdg
RETURN n, "Sdg" AS kind
UNION ALL
MATCH (n:SdgTarget)
WHERE n.key IN $keys.SdgTarget
RETURN n, "SdgTarget" AS kind
UNION ALL
MATCH (n:Linkage)
WHERE n.key IN $keys.Linkage
RETURN n, "Linkage" AS kind
UNION ALL
MATCH (n:Country)
WHERE n.key IN $keys.Country
RETURN n, "Country" AS kind
UNION ALL
MATCH (n:Region)
WHERE n.key IN $keys.Region
RETURN n, "Region" AS kind
UNION ALL
MATCH (n:Stakeholder)
WHERE n.key IN $keys.Stakeholder
RETURN n, "Stakeholder" AS kind
UNION ALL
MATCH (n:Label)
WHERE n.key IN $keys.Label
RETURN n, "Label" AS kind
UNION ALL
MATCH (n:Project)
WHERE n.key IN $keys.Project
RETURN n, "Project" AS kind
UNION ALL
MATCH (n:PrizeCategory)
WHERE n.key IN $keys.PrizeCategory
RETURN n, "PrizeCategory" AS kind
UNION ALL
MATCH (n:PrizeEntry)
WHERE n.key IN $keys.PrizeEntry
RETURN n, "PrizeEntry" AS kind
UNION ALL
MATCH (n:Event)
WHERE n.key IN $keys.Event
RETURN n, "Event" AS kind
UNION ALL
MATCH (n:Session)
WHERE n.key IN $keys.Session
RETURN n, "Session" AS kind
UNION ALL
MATCH (n:Document)
WHERE n.key IN $keys.Document
RETURN n, "Document" AS kind
UNION ALL
MATCH (n:Milestone)
WHERE n.key IN $keys.Milestone
RETURN n, "Milestone" AS kind
UNION ALL
MATCH (n:Finding)
WHERE n.key IN $keys.Finding
RETURN n, "Finding" AS kind
UNION ALL
MATCH (n:WsisTarget)
WHERE n.key IN $keys.WsisTarget
RETURN n, "WsisTarget" AS kind
UNION ALL
MATCH (n:Indicator)
WHERE n.key IN $keys.Indicator
RETURN n, "Indicator" AS kind
UNION ALL
MATCH (n:GdcObjective)
WHERE n.key IN $keys.GdcObjective
RETURN n, "GdcObjective" AS kind
UNION ALL
MATCH (n:Pledge)
WHERE n.key IN $keys.Pledge
RETURN n, "Pledge" AS kind
UNION ALL
MATCH (n:PlatformFigure)
WHERE n.key IN $keys.PlatformFigure
RETURN n, "PlatformFigure" AS kind
UNION ALL
MATCH (n:PrizeCycle)
WHERE n.key IN $keys.PrizeCycle
RETURN n, "PrizeCycle" AS kind
UNION ALL
MATCH (n:AgendaItem)
WHERE n.key IN $keys.AgendaItem
RETURN n, "AgendaItem" AS kind
UNION ALL
MATCH (n:EventFormat)
WHERE n.key IN $keys.EventFormat
RETURN n, "EventFormat" AS kind
UNION ALL
MATCH (n:Participation)
WHERE n.key IN $keys.Participation
RETURN n, "Participation" AS kind
UNION ALL
MATCH (n:EventFigure)
WHERE n.key IN $keys.EventFigure
RETURN n, "EventFigure" AS kind
UNION ALL
MATCH (n:SponsorTier)
WHERE n.key IN $keys.SponsorTier
RETURN n, "SponsorTier" AS kind
UNION ALL
MATCH (n:Call)
WHERE n.key IN $keys.Call
RETURN n, "Call" AS kind
UNION ALL
MATCH (n:Consultation)
WHERE n.key IN $keys.Consultation
RETURN n, "Consultation" AS kind
UNION ALL
MATCH (n:Suggestion)
WHERE n.key IN $keys.Suggestion
RETURN n, "Suggestion" AS kind
UNION ALL
MATCH (n:Phase)
WHERE n.key IN $keys.Phase
RETURN n, "Phase" AS kind
UNION ALL
MATCH (n:Contribution)
WHERE n.key IN $keys.Contribution
RETURN n, "Contribution" AS kind
UNION ALL
MATCH (n:RegionalReview)
WHERE n.key IN $keys.RegionalReview
RETURN n, "RegionalReview" AS kind
UNION ALL
MATCH (n:ReviewReport)
WHERE n.key IN $keys.ReviewReport
RETURN n, "ReviewReport" AS kind
UNION ALL
MATCH (n:Roadmap)
WHERE n.key IN $keys.Roadmap
RETURN n, "Roadmap" AS kind
UNION ALL
MATCH (n:RoadmapStep)
WHERE n.key IN $keys.RoadmapStep
RETURN n, "RoadmapStep" AS kind
UNION ALL
MATCH (n:HlpfTheme)
WHERE n.key IN $keys.HlpfTheme
RETURN n, "HlpfTheme" AS kind
UNION ALL
MATCH (n:Membership)
WHERE n.key IN $keys.Membership
RETURN n, "Membership" AS kind
UNION ALL
MATCH (n:Provision)
WHERE n.key IN $keys.Provision
RETURN n, "Provision" AS kind
UNION ALL
MATCH (n:Objective)
WHERE n.key IN $keys.Objective
RETURN n, "Objective" AS kind }
WITH collect(n) AS members, collect([n, kind]) AS known
UNWIND known AS one
WITH members, one[0] AS a, one[1] AS kind
MATCH (a)-[r]->(b)
WHERE b IN members
RETURN collect([kind, type(r), a.key, labels(b), b.key, r.basis]) AS edges }
CALL () {
OPTIONAL MATCH (log:Log { name: "log" })
RETURN log.sequence AS sequence }
RETURN *;

// $start: "an element id"
// $goal: "an element id"
// $most: {"low":16,"high":0}
CALL () {
MATCH (s), (t)
WHERE elementId(s) = $start AND elementId(t) = $goal
CALL (s, t) {
MATCH (s)-[r0:FACILITATED_BY|FROM_LINE|TO_GOAL]-(x0)-[r1:FACILITATED_BY|FROM_LINE|TO_GOAL]-(t)
WHERE x0 <> s AND x0 <> t
WITH [[[type(r0), startNode(r0) = s], [type(r1), startNode(r1) = x0]], [[labels(x0), x0.key, COUNT { (x0)-->() } + COUNT { (x0)<--() }]]] AS found, 0.0 + 1000 * log(COUNT { (x0)-->() } + COUNT { (x0)<--() }) / log(2) AS cost
RETURN found, cost
ORDER BY cost
LIMIT $most + 1 }
WITH collect(found) AS paths, collect(cost) AS costs
RETURN paths[..$most] AS paths, costs[$most] AS rest }
CALL () {
OPTIONAL MATCH (log:Log { name: "log" })
RETURN log.sequence AS sequence }
RETURN *;

// $start: "an element id"
// $goal: "an element id"
// $most: {"low":16,"high":0}
CALL () {
MATCH (s), (t)
WHERE elementId(s) = $start AND elementId(t) = $goal
CALL (s, t) {
MATCH (s)-[r0:FACILITATED_BY|FROM_LINE|TO_GOAL]-(x0)-[r1:FACILITATED_BY|FROM_LINE|TO_GOAL]-(x1)-[r2:FACILITATED_BY|FROM_LINE|TO_GOAL]-(t)
WHERE x0 <> s AND x0 <> t AND x1 <> x0 AND x1 <> s AND x1 <> t
WITH [[[type(r0), startNode(r0) = s], [type(r1), startNode(r1) = x0], [type(r2), startNode(r2) = x1]], [[labels(x0), x0.key, COUNT { (x0)-->() } + COUNT { (x0)<--() }], [labels(x1), x1.key, COUNT { (x1)-->() } + COUNT { (x1)<--() }]]] AS found, 0.0 + 1000 * log(COUNT { (x0)-->() } + COUNT { (x0)<--() }) / log(2) + 1000 * log(COUNT { (x1)-->() } + COUNT { (x1)<--() }) / log(2) AS cost
RETURN found, cost
ORDER BY cost
LIMIT $most + 1 }
WITH collect(found) AS paths, collect(cost) AS costs
RETURN paths[..$most] AS paths, costs[$most] AS rest }
CALL () {
OPTIONAL MATCH (log:Log { name: "log" })
RETURN log.sequence AS sequence }
RETURN *;

// $start: "an element id"
// $goal: "an element id"
// $most: {"low":16,"high":0}
CALL () {
MATCH (s), (t)
WHERE elementId(s) = $start AND elementId(t) = $goal
CALL (s, t) {
MATCH (s)-[r0:PART_OF|FACILITATED_BY|LED_BY|TARGET_OF|FROM_LINE|TO_GOAL|TO_TARGET|TO_OBJECTIVE|ASSERTED_BY|STATED_IN|STATED_AT|SHOWN_BY|IN_REGION|MEMBER_OF|BASED_IN|LOCATED_IN|RUN_BY|ADVANCES|SERVES_GOAL|SERVES_TARGET|STANDS_IN|ENTERS|IN_CATEGORY|FOR_LINE|ORGANIZED_BY|DISCUSSES|DISCUSSES_GOAL|DISCUSSES_TARGET|ISSUED_BY|STANDS_FOR_EVENT|STANDS_FOR_SESSION|STANDS_FOR_PHASE|STANDS_FOR_REVIEW|STANDS_FOR_THEME|STANDS_FOR_CALL|STANDS_FOR_DOCUMENT|ABOUT|SET_IN|MEASURES|MEASURES_GOAL|KEPT_BY|SAME_AS|PLEDGED_BY|PLEDGED_FOR|PLEDGED_FOR_LINE|PLEDGED_FOR_GOAL|ENTERED_IN|AWARDED_AT|FOR_CATEGORY|PARTNERED_BY|ON_PROGRAMME_OF|FORMAT_OF|TAKES_PART_IN|TAKES_PART_IN_CONSULTATION|BY_COUNTRY|COUNTED_AT|COUNTED_FOR|OFFERED_FOR|CALL_FOR|CALL_FOR_CONSULTATION|CALL_FOR_PRIZES|CONSULTS_ON|MADE_IN|PHASE_OF|PHASE_OF_CONSULTATION|TAKES_PLACE_AS|TAKES_PLACE_AS_REVIEW|OPENS_OR_CLOSES|CONDUCTED_BY|CONTRIBUTES_TO|CONTRIBUTED_FROM|CONTRIBUTED_BY|ON_LINE|REVIEW_BY|CONVENED_BY|HELD_AT|PREPARED_BY|RECEIVED_AS|PUBLISHED_BY|PUBLISHED_AS|STEP_OF|TO_BE_TAKEN_BY|OFFICE_IN|HELD_BY|HELD_BY_COUNTRY|FOR_REGION|FOR_EVENT|FACILITATES|FOR_DOCUMENT|DECIDED_IN|CONCERNS|ASKS|OBJECTIVE_OF|OBJECTIVE_OF_BODY|OBJECTIVE_OF_CONSULTATION|OBJECTIVE_OF_DOCUMENT|RESTS_ON]-(x0:Project)-[r1:PART_OF|FACILITATED_BY|LED_BY|TARGET_OF|FROM_LINE|TO_GOAL|TO_TARGET|TO_OBJECTIVE|ASSERTED_BY|STATED_IN|STATED_AT|SHOWN_BY|IN_REGION|MEMBER_OF|BASED_IN|LOCATED_IN|RUN_BY|ADVANCES|SERVES_GOAL|SERVES_TARGET|STANDS_IN|ENTERS|IN_CATEGORY|FOR_LINE|ORGANIZED_BY|DISCUSSES|DISCUSSES_GOAL|DISCUSSES_TARGET|ISSUED_BY|STANDS_FOR_EVENT|STANDS_FOR_SESSION|STANDS_FOR_PHASE|STANDS_FOR_REVIEW|STANDS_FOR_THEME|STANDS_FOR_CALL|STANDS_FOR_DOCUMENT|ABOUT|SET_IN|MEASURES|MEASURES_GOAL|KEPT_BY|SAME_AS|PLEDGED_BY|PLEDGED_FOR|PLEDGED_FOR_LINE|PLEDGED_FOR_GOAL|ENTERED_IN|AWARDED_AT|FOR_CATEGORY|PARTNERED_BY|ON_PROGRAMME_OF|FORMAT_OF|TAKES_PART_IN|TAKES_PART_IN_CONSULTATION|BY_COUNTRY|COUNTED_AT|COUNTED_FOR|OFFERED_FOR|CALL_FOR|CALL_FOR_CONSULTATION|CALL_FOR_PRIZES|CONSULTS_ON|MADE_IN|PHASE_OF|PHASE_OF_CONSULTATION|TAKES_PLACE_AS|TAKES_PLACE_AS_REVIEW|OPENS_OR_CLOSES|CONDUCTED_BY|CONTRIBUTES_TO|CONTRIBUTED_FROM|CONTRIBUTED_BY|ON_LINE|REVIEW_BY|CONVENED_BY|HELD_AT|PREPARED_BY|RECEIVED_AS|PUBLISHED_BY|PUBLISHED_AS|STEP_OF|TO_BE_TAKEN_BY|OFFICE_IN|HELD_BY|HELD_BY_COUNTRY|FOR_REGION|FOR_EVENT|FACILITATES|FOR_DOCUMENT|DECIDED_IN|CONCERNS|ASKS|OBJECTIVE_OF|OBJECTIVE_OF_BODY|OBJECTIVE_OF_CONSULTATION|OBJECTIVE_OF_DOCUMENT|RESTS_ON]-(t)
WHERE x0 <> s AND x0 <> t
WITH [[[type(r0), startNode(r0) = s], [type(r1), startNode(r1) = x0]], [[labels(x0), x0.key, COUNT { (x0)-->() } + COUNT { (x0)<--() }]]] AS found, 0.0 + 1000 * log(COUNT { (x0)-->() } + COUNT { (x0)<--() }) / log(2) AS cost
RETURN found, cost
ORDER BY cost
LIMIT $most + 1 }
WITH collect(found) AS paths, collect(cost) AS costs
RETURN paths[..$most] AS paths, costs[$most] AS rest }
CALL () {
OPTIONAL MATCH (log:Log { name: "log" })
RETURN log.sequence AS sequence }
RETURN *;

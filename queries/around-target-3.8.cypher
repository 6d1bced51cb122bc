// $keys: ["3"]
UNWIND $keys AS key
MATCH (n:Sdg { key: key })
RETURN [n.key, n.recordName, n.sources, n.verified, n.name, n.color] AS row, null AS sequence
UNION ALL
OPTIONAL MATCH (log:Log { name: "log" })
RETURN null AS row, log.sequence AS sequence;

// $keys: ["3.8"]
UNWIND $keys AS key
MATCH (n:SdgTarget { key: key })
RETURN [n.key, n.recordName, n.sources, n.verified, n.name, n.ictIndicator] AS row, null AS sequence
UNION ALL
OPTIONAL MATCH (log:Log { name: "log" })
RETURN null AS row, log.sequence AS sequence;

// $keys: ["3.8.1","3.8.2"]
UNWIND $keys AS key
MATCH (n:Indicator { key: key })
RETURN [n.key, n.recordName, n.sources, n.verified, n.name, n.tier, n.ictIndicator, n.coreListName, n.note] AS row, null AS sequence
UNION ALL
OPTIONAL MATCH (log:Log { name: "log" })
RETURN null AS row, log.sequence AS sequence;

// $keys: ["C1-3.8","C10-3.8","C7-EHEA-3.8"]
UNWIND $keys AS key
MATCH (n:Linkage { key: key })
RETURN [n.key, n.recordName, n.sources, n.verified, n.level, n.origin, n.rationale, n.strength, n.date, n.note] AS row, null AS sequence
UNION ALL
OPTIONAL MATCH (log:Log { name: "log" })
RETURN null AS row, log.sequence AS sequence;

// $keys: ["who"]
UNWIND $keys AS key
MATCH (n:Stakeholder { key: key })
RETURN [n.key, n.recordName, n.sources, n.verified, n.name, n.acronym, n.type, n.bodyType, n.roles, n.addresses, n.url] AS row, null AS sequence
UNION ALL
OPTIONAL MATCH (log:Log { name: "log" })
RETURN null AS row, log.sequence AS sequence;

// $keys: {"ActionLine":[],"Sdg":["3"],"SdgTarget":["3.8"],"Linkage":["C1-3.8","C10-3.8","C7-EHEA-3.8"],"Country":[],"Region":[],"Stakeholder":["who"],"Label":[],"Project":[],"PrizeCategory":[],"PrizeEntry":[],"Event":[],"Session":[],"Document":[],"Milestone":[],"Finding":[],"WsisTarget":[],"Indicator":["3.8.1","3.8.2"],"GdcObjective":[],"Pledge":[],"PlatformFigure":[],"PrizeCycle":[],"AgendaItem":[],"Event… (666 characters)
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

// $rows0: [{"i":0,"p":["3"]}]
// $limit0_0: {"low":8,"high":0}
// $rows1: [{"i":1,"p":["3.8.1"]},{"i":2,"p":["3.8.2"]}]
// $limit1_0: {"low":8,"high":0}
// $rows2: [{"i":3,"p":["C1-3.8"]},{"i":4,"p":["C10-3.8"]},{"i":5,"p":["C7-EHEA-3.8"]}]
// $limit2_0: {"low":8,"high":0}
// $rows3: [{"i":6,"p":["al-shifa-oman"]},{"i":7,"p":["egypt-telemedicine-nuba"]}]
// $limit3_0: {"low":8,"high":0}
UNWIND $rows0 AS row
CALL (row) {
MATCH (n:Sdg { key: row.p[0] })
RETURN [[COUNT { (n)<-[:TARGET_OF]-(e) }, COLLECT {
MATCH (n)<-[:TARGET_OF]-(e)
RETURN e.key
ORDER BY e.key
LIMIT $limit0_0 }], [COUNT { (n)<-[:TO_GOAL]-(e) }, COLLECT {
MATCH (n)<-[:TO_GOAL]-(e)
RETURN e.key
ORDER BY e.key
LIMIT $limit0_0 }], [COUNT { (n)<-[:SERVES_GOAL]-(e) }, COLLECT {
MATCH (n)<-[:SERVES_GOAL]-(e)
RETURN e.key
ORDER BY e.key
LIMIT $limit0_0 }], [COUNT { (n)<-[:DISCUSSES_GOAL]-(e) }, COLLECT {
MATCH (n)<-[:DISCUSSES_GOAL]-(e)
RETURN e.key
ORDER BY e.key
LIMIT $limit0_0 }], [COUNT { (n)<-[:MEASURES_GOAL]-(e) }, COLLECT {
MATCH (n)<-[:MEASURES_GOAL]-(e)
RETURN e.key
ORDER BY e.key
LIMIT $limit0_0 }], [COUNT { (n)<-[:PLEDGED_FOR_GOAL]-(e) }, COLLECT {
MATCH (n)<-[:PLEDGED_FOR_GOAL]-(e)
RETURN e.key
ORDER BY e.key
LIMIT $limit0_0 }]] AS groups }
RETURN row.i AS i, groups, null AS sequence
UNION ALL
UNWIND $rows1 AS row
CALL (row) {
MATCH (n:Indicator { key: row.p[0] })
RETURN [[COUNT { (n)-[:MEASURES]->(e) }, COLLECT {
MATCH (n)-[:MEASURES]->(e)
RETURN e.key
ORDER BY e.key
LIMIT $limit1_0 }], [COUNT { (n)-[:MEASURES_GOAL]->(e) }, COLLECT {
MATCH (n)-[:MEASURES_GOAL]->(e)
RETURN e.key
ORDER BY e.key
LIMIT $limit1_0 }], [COUNT { (n)-[:KEPT_BY]->(e) }, COLLECT {
MATCH (n)-[:KEPT_BY]->(e)
RETURN e.key
ORDER BY e.key
LIMIT $limit1_0 }], [COUNT { (n)-[:SAME_AS]->(e) }, COLLECT {
MATCH (n)-[:SAME_AS]->(e)
RETURN e.key
ORDER BY e.key
LIMIT $limit1_0 }], [COUNT { (n)<-[:SAME_AS]-(e) }, COLLECT {
MATCH (n)<-[:SAME_AS]-(e)
RETURN e.key
ORDER BY e.key
LIMIT $limit1_0 }]] AS groups }
RETURN row.i AS i, groups, null AS sequence
UNION ALL
UNWIND $rows2 AS row
CALL (row) {
MATCH (n:Linkage { key: row.p[0] })
RETURN [[COUNT { (n)-[:FROM_LINE]->(e) }, COLLECT {
MATCH (n)-[:FROM_LINE]->(e)
RETURN e.key
ORDER BY e.key
LIMIT $limit2_0 }], [COUNT { (n)-[:TO_GOAL]->(e) }, COLLECT {
MATCH (n)-[:TO_GOAL]->(e)
RETURN e.key
ORDER BY e.key
LIMIT $limit2_0 }], [COUNT { (n)-[:TO_TARGET]->(e) }, COLLECT {
MATCH (n)-[:TO_TARGET]->(e)
RETURN e.key
ORDER BY e.key
LIMIT $limit2_0 }], [COUNT { (n)-[:TO_OBJECTIVE]->(e) }, COLLECT {
MATCH (n)-[:TO_OBJECTIVE]->(e)
RETURN e.key
ORDER BY e.key
LIMIT $limit2_0 }], [COUNT { (n)-[:ASSERTED_BY]->(e) }, COLLECT {
MATCH (n)-[:ASSERTED_BY]->(e)
RETURN e.key
ORDER BY e.key
LIMIT $limit2_0 }], [COUNT { (n)-[:STATED_IN]->(e) }, COLLECT {
MATCH (n)-[:STATED_IN]->(e)
RETURN e.key
ORDER BY e.key
LIMIT $limit2_0 }], [COUNT { (n)-[:STATED_AT]->(e) }, COLLECT {
MATCH (n)-[:STATED_AT]->(e)
RETURN e.key
ORDER BY e.key
LIMIT $limit2_0 }], [COUNT { (n)-[:SHOWN_BY]->(e) }, COLLECT {
MATCH (n)-[:SHOWN_BY]->(e)
RETURN e.key
ORDER BY e.key
LIMIT $limit2_0 }]] AS groups }
RETURN row.i AS i, groups, null AS sequence
UNION ALL
UNWIND $rows3 AS row
CALL (row) {
MATCH (n:Project { key: row.p[0] })
RETURN [[COUNT { (n)<-[:SHOWN_BY]-(e) }, COLLECT {
MATCH (n)<-[:SHOWN_BY]-(e)
RETURN e.key
ORDER BY e.key
LIMIT $limit3_0 }], [COUNT { (n)-[:LOCATED_IN]->(e) }, COLLECT {
MATCH (n)-[:LOCATED_IN]->(e)
RETURN e.key
ORDER BY e.key
LIMIT $limit3_0 }], [COUNT { (n)-[:RUN_BY]->(e) }, COLLECT {
MATCH (n)-[:RUN_BY]->(e)
RETURN e.key
ORDER BY e.key
LIMIT $limit3_0 }], [COUNT { (n)-[:ADVANCES]->(e) }, COLLECT {
MATCH (n)-[:ADVANCES]->(e)
RETURN e.key
ORDER BY e.key
LIMIT $limit3_0 }], [COUNT { (n)-[:SERVES_GOAL]->(e) }, COLLECT {
MATCH (n)-[:SERVES_GOAL]->(e)
RETURN e.key
ORDER BY e.key
LIMIT $limit3_0 }], [COUNT { (n)-[:SERVES_TARGET]->(e) }, COLLECT {
MATCH (n)-[:SERVES_TARGET]->(e)
RETURN e.key
ORDER BY e.key
LIMIT $limit3_0 }], [COUNT { (n)-[:STANDS_IN]->(e) }, COLLECT {
MATCH (n)-[:STANDS_IN]->(e)
RETURN e.key
ORDER BY e.key
LIMIT $limit3_0 }], [COUNT { (n)<-[:ENTERS]-(e) }, COLLECT {
MATCH (n)<-[:ENTERS]-(e)
RETURN e.key
ORDER BY e.key
LIMIT $limit3_0 }]] AS groups }
RETURN row.i AS i, groups, null AS sequence
UNION ALL
OPTIONAL MATCH (log:Log { name: "log" })
RETURN null AS i, null AS groups, log.sequence AS sequence;

// $rows0: [{"i":0,"p":["3.8"]}]
// $limit0_0: {"low":8,"high":0}
UNWIND $rows0 AS row
CALL (row) {
MATCH (n:SdgTarget { key: row.p[0] })
RETURN [[COUNT { (n)-[:TARGET_OF]->(e) }, COLLECT {
MATCH (n)-[:TARGET_OF]->(e)
RETURN e.key
ORDER BY e.key
LIMIT $limit0_0 }], [COUNT { (n)<-[:TO_TARGET]-(e) }, COLLECT {
MATCH (n)<-[:TO_TARGET]-(e)
RETURN e.key
ORDER BY e.key
LIMIT $limit0_0 }], [COUNT { (n)<-[:SERVES_TARGET]-(e) }, COLLECT {
MATCH (n)<-[:SERVES_TARGET]-(e)
RETURN e.key
ORDER BY e.key
LIMIT $limit0_0 }], [COUNT { (n)<-[:DISCUSSES_TARGET]-(e) }, COLLECT {
MATCH (n)<-[:DISCUSSES_TARGET]-(e)
RETURN e.key
ORDER BY e.key
LIMIT $limit0_0 }], [COUNT { (n)<-[:MEASURES]-(e) }, COLLECT {
MATCH (n)<-[:MEASURES]-(e)
RETURN e.key
ORDER BY e.key
LIMIT $limit0_0 }]] AS groups }
RETURN row.i AS i, groups, null AS sequence
UNION ALL
OPTIONAL MATCH (log:Log { name: "log" })
RETURN null AS i, null AS groups, log.sequence AS sequence;

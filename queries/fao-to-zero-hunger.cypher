// $from: "fao"
// $to: "2"
CALL () {
MATCH (s:Stakeholder { key: $from }), (t:Sdg { key: $to })
RETURN elementId(s) AS start, elementId(t) AS goal, COLLECT {
MATCH (s)-[r:FACILITATED_BY|FROM_LINE|TO_GOAL]-(t)
RETURN [type(r), startNode(r) = s] } AS direct, COUNT { ()-[:PART_OF]->() } + COUNT { ()-[:FACILITATED_BY]->() } + COUNT { ()-[:LED_BY]->() } + COUNT { ()-[:TARGET_OF]->() } + COUNT { ()-[:FROM_LINE]->() } + COUNT { ()-[:TO_GOAL]->() } + COUNT { ()-[:TO_TARGET]->() } + COUNT { ()-[:ASSERTED_BY]->() } + COUNT { ()-[:STATED_IN]->() } + COUNT { ()-[:STATED_AT]->() } + COUNT { ()-[:IN_REGION]->() } + COUNT { ()-[:MEMBER_OF]->() } + COUNT { ()-[:BASED_IN]->() } + COUNT { ()-[:LOCATED_IN]->() } + COUNT { ()-[:RUN_BY]->() } + COUNT { ()-[:ADVANCES]->() } + COUNT { ()-[:SERVES_GOAL]->() } + COUNT { ()-[:SERVES_TARGET]->() } + COUNT { ()-[:ENTERS]->() } + COUNT { ()-[:IN_CATEGORY]->() } + COUNT { ()-[:FOR_LINE]->() } + COUNT { ()-[:ORGANIZED_BY]->() } + COUNT { ()-[:DISCUSSES]->() } + COUNT { ()-[:DISCUSSES_GOAL]->() } + COUNT { ()-[:DISCUSSES_TARGET]->() } + COUNT { ()-[:ISSUED_BY]->() } + COUNT { ()-[:ABOUT]->() } = COUNT { ()-->() } AS onlyModel }
CALL () {
OPTIONAL MATCH (log:Log { name: "log" })
RETURN log.sequence AS sequence }
RETURN *;

// $from: "fao"
// $to: "2"
CALL () {
MATCH (s:Stakeholder { key: $from }), (t:Sdg { key: $to })
RETURN elementId(s) AS start, elementId(t) AS goal, COLLECT {
MATCH (s)-[r:PART_OF|FACILITATED_BY|LED_BY|TARGET_OF|FROM_LINE|TO_GOAL|TO_TARGET|ASSERTED_BY|STATED_IN|STATED_AT|IN_REGION|MEMBER_OF|BASED_IN|LOCATED_IN|RUN_BY|ADVANCES|SERVES_GOAL|SERVES_TARGET|ENTERS|IN_CATEGORY|FOR_LINE|ORGANIZED_BY|DISCUSSES|DISCUSSES_GOAL|DISCUSSES_TARGET|ISSUED_BY|ABOUT]-(t)
RETURN [type(r), startNode(r) = s] } AS direct, COUNT { ()-[:PART_OF]->() } + COUNT { ()-[:FACILITATED_BY]->() } + COUNT { ()-[:LED_BY]->() } + COUNT { ()-[:TARGET_OF]->() } + COUNT { ()-[:FROM_LINE]->() } + COUNT { ()-[:TO_GOAL]->() } + COUNT { ()-[:TO_TARGET]->() } + COUNT { ()-[:ASSERTED_BY]->() } + COUNT { ()-[:STATED_IN]->() } + COUNT { ()-[:STATED_AT]->() } + COUNT { ()-[:IN_REGION]->() } + COUNT { ()-[:MEMBER_OF]->() } + COUNT { ()-[:BASED_IN]->() } + COUNT { ()-[:LOCATED_IN]->() } + COUNT { ()-[:RUN_BY]->() } + COUNT { ()-[:ADVANCES]->() } + COUNT { ()-[:SERVES_GOAL]->() } + COUNT { ()-[:SERVES_TARGET]->() } + COUNT { ()-[:ENTERS]->() } + COUNT { ()-[:IN_CATEGORY]->() } + COUNT { ()-[:FOR_LINE]->() } + COUNT { ()-[:ORGANIZED_BY]->() } + COUNT { ()-[:DISCUSSES]->() } + COUNT { ()-[:DISCUSSES_GOAL]->() } + COUNT { ()-[:DISCUSSES_TARGET]->() } + COUNT { ()-[:ISSUED_BY]->() } + COUNT { ()-[:ABOUT]->() } = COUNT { ()-->() } AS onlyModel }
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
RETURN [n.key, n.recordName, n.sources, n.verified, n.name, n.acronym, n.type, n.roles, n.url] AS row, null AS sequence
UNION ALL
OPTIONAL MATCH (log:Log { name: "log" })
RETURN null AS row, log.sequence AS sequence;

// $keys: ["fao"]
UNWIND $keys AS key
MATCH (n:Stakeholder { key: key })
RETURN [n.key, n.recordName, n.sources, n.verified, n.name, n.acronym, n.type, n.roles, n.url] AS row, null AS sequence
UNION ALL
OPTIONAL MATCH (log:Log { name: "log" })
RETURN null AS row, log.sequence AS sequence;

// $keys: {"ActionLine":["C7-EAGR"],"Sdg":["2"],"SdgTarget":[],"Linkage":["C7-EAGR-2","C7-EAGR-2.3","C7-EAGR-2.4"],"Country":[],"Region":[],"Stakeholder":["fao"],"Label":[],"Project":[],"PrizeCategory":[],"PrizeEntry":[],"Event":[],"Session":[],"Document":[],"Milestone":[],"Finding":[]}
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
RETURN n, "Finding" AS kind }
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

// $keys: {"ActionLine":[],"Sdg":["2"],"SdgTarget":[],"Linkage":[],"Country":[],"Region":[],"Stakeholder":["fao"],"Label":[],"Project":["elocust3","hand-in-hand-geospatial-platform","e-agriculture-community"],"PrizeCategory":[],"PrizeEntry":[],"Event":[],"Session":[],"Document":[],"Milestone":[],"Finding":[]}
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
RETURN n, "Finding" AS kind }
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
MATCH (s)-[r0:PART_OF|FACILITATED_BY|LED_BY|TARGET_OF|FROM_LINE|TO_GOAL|TO_TARGET|ASSERTED_BY|STATED_IN|STATED_AT|IN_REGION|MEMBER_OF|BASED_IN|LOCATED_IN|RUN_BY|ADVANCES|SERVES_GOAL|SERVES_TARGET|ENTERS|IN_CATEGORY|FOR_LINE|ORGANIZED_BY|DISCUSSES|DISCUSSES_GOAL|DISCUSSES_TARGET|ISSUED_BY|ABOUT]-(x0:Project)-[r1:PART_OF|FACILITATED_BY|LED_BY|TARGET_OF|FROM_LINE|TO_GOAL|TO_TARGET|ASSERTED_BY|STATED_IN|STATED_AT|IN_REGION|MEMBER_OF|BASED_IN|LOCATED_IN|RUN_BY|ADVANCES|SERVES_GOAL|SERVES_TARGET|ENTERS|IN_CATEGORY|FOR_LINE|ORGANIZED_BY|DISCUSSES|DISCUSSES_GOAL|DISCUSSES_TARGET|ISSUED_BY|ABOUT]-(t)
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

// $keys: ["1998-11-06-itu-plenipotentiary-conference-resolution-73","2000-un-millennium-declaration-a-res-55-2","2000-years-of-the-millennium-declaration-on-the-wsis","2001-12-21-unga-resolution-56-183-endorses-a-summit-in-two","2002-12-20-unga-resolution-57-238-on-wsis-preparation","2003-12-10-wsis-first-phase","2003-12-12-geneva-declaration-of-principles-and-plan-of","2004-10-wsis-stocktaking-started-by-… (10321 characters)
UNWIND $keys AS key
MATCH (n:Milestone { key: key })
RETURN [[n.key, n.recordName, n.sources, n.verified, n.title, n.type, n.dateStart, n.dateEnd, n.place, n.status], [[(n)-[r:STANDS_FOR_EVENT]->(e) | [e.key, r.position]], [(n)-[r:STANDS_FOR_SESSION]->(e) | [e.key, r.position]], [(n)-[r:STANDS_FOR_PHASE]->(e) | [e.key, r.position]], [(n)-[r:STANDS_FOR_REVIEW]->(e) | [e.key, r.position]], [(n)-[r:STANDS_FOR_THEME]->(e) | [e.key, r.position]], [(n)-[r:STANDS_FOR_CALL]->(e) | [e.key, r.position]], [(n)-[r:STANDS_FOR_DOCUMENT]->(e) | [e.key, r.position]]]] AS row, null AS sequence
UNION ALL
OPTIONAL MATCH (log:Log { name: "log" })
RETURN null AS row, log.sequence AS sequence;

// $keys: ["2006-facilitation-meeting-on-wsis-action-line-c2","2006-facilitation-meeting-for-wsis-action-line-c5","2006-first-consultation-meeting-on-wsis-action-line-c7","2024-final-brief-on-the-wsis-20-forum-high-level-event","2025-fourth-meeting-of-the-open-consultation-process","2026-better-data-for-ai-a-possible-task"]
UNWIND $keys AS key
MATCH (n:Session { key: key })
RETURN [[n.key, n.recordName, n.sources, n.verified, n.title, n.date, n.format, n.organizerText, n.status], [[(n)-[r:PART_OF]->(e) | [e.key, r.position]], [(n)-[r:ORGANIZED_BY]->(e) | [e.key, r.position]], [(n)-[r:DISCUSSES]->(e)
WHERE r.derived IS NULL | [e.key, r.declaredAt, r.suggestedAt, r.basis, r.confidence, r.because]], [(n)-[r:DISCUSSES_GOAL]->(e)
WHERE r.derived IS NULL | [e.key, r.declaredAt, r.suggestedAt, r.basis, r.confidence, r.because]], [(n)-[r:DISCUSSES_TARGET]->(e)
WHERE r.derived IS NULL | [e.key, r.declaredAt, r.suggestedAt, r.basis, r.confidence, r.because]]]] AS row, null AS sequence
UNION ALL
OPTIONAL MATCH (log:Log { name: "log" })
RETURN null AS row, log.sequence AS sequence;

// $keys: ["2015"]
UNWIND $keys AS key
MATCH (n:PrizeCycle { key: key })
RETURN [[n.key, n.recordName, n.sources, n.verified, n.name, n.year, n.special, n.submissions, n.countries, n.winners, n.champions, n.partnerText, n.url], [[(n)-[r:AWARDED_AT]->(e) | [e.key, r.position]], [(n)-[r:FOR_CATEGORY]->(e) | [e.key, r.position]], [(n)-[r:PARTNERED_BY]->(e) | [e.key, r.position]]]] AS row, null AS sequence
UNION ALL
OPTIONAL MATCH (log:Log { name: "log" })
RETURN null AS row, log.sequence AS sequence;

// $keys: ["2015-10th-facilitation-meeting-of-action-line-c9-media","2015-making-the-link-c10-for-sustainable-development"]
UNWIND $keys AS key
MATCH (n:Session { key: key })
RETURN [[n.key, n.recordName, n.sources, n.verified, n.title, n.date, n.format, n.organizerText, n.status], [[(n)-[r:PART_OF]->(e) | [e.key, r.position]], [(n)-[r:ORGANIZED_BY]->(e) | [e.key, r.position]], [(n)-[r:DISCUSSES]->(e)
WHERE r.derived IS NULL | [e.key, r.declaredAt, r.suggestedAt, r.basis, r.confidence, r.because]], [(n)-[r:DISCUSSES_GOAL]->(e)
WHERE r.derived IS NULL | [e.key, r.declaredAt, r.suggestedAt, r.basis, r.confidence, r.because]], [(n)-[r:DISCUSSES_TARGET]->(e)
WHERE r.derived IS NULL | [e.key, r.declaredAt, r.suggestedAt, r.basis, r.confidence, r.because]]]] AS row, null AS sequence
UNION ALL
OPTIONAL MATCH (log:Log { name: "log" })
RETURN null AS row, log.sequence AS sequence;

// $keys: ["2016","2017","2018","2019","2020","2021","2022","2023","2024","2025"]
UNWIND $keys AS key
MATCH (n:HlpfTheme { key: key })
RETURN [[n.key, n.recordName, n.sources, n.verified, n.name, n.year], []] AS row, null AS sequence
UNION ALL
OPTIONAL MATCH (log:Log { name: "log" })
RETURN null AS row, log.sequence AS sequence;

// $keys: ["a-70-l-33","a-res-70-1","a-res-70-125","ceb-statement-2015","stocktaking-report-2015","wsis-sdg-matrix"]
UNWIND $keys AS key
MATCH (n:Document { key: key })
RETURN [[n.key, n.recordName, n.sources, n.verified, n.title, n.type, n.symbol, n.issuerText, n.year, n.url], [[(n)-[r:ISSUED_BY]->(e) | [e.key, r.position]]]] AS row, null AS sequence
UNION ALL
OPTIONAL MATCH (log:Log { name: "log" })
RETURN null AS row, log.sequence AS sequence;

// $keys: ["cstd-review-2025-1","cstd-review-2025-2","cstd-review-2025-3","ocp-2017-1","ocp-2017-2","ocp-2017-3","ocp-2017-4","ocp-2017-5","ocp-2017-6","ocp-2017-7","ocp-2024-1","ocp-2024-2","ocp-2024-3","ocp-2024-4","ocp-2024-5","ocp-2025-1","ocp-2025-2","ocp-2025-3","ocp-2025-4","ocp-2025-5","ocp-2025-6","ocp-2025-7","ocp-2026-1","pact-for-the-future-2023-1","prizes-2017-1","prizes-2017-2","prizes-2017-3"… (776 characters)
UNWIND $keys AS key
MATCH (n:Phase { key: key })
RETURN [[n.key, n.recordName, n.sources, n.verified, n.name, n.position, n.process, n.type, n.dateStart, n.dateEnd, n.timeStart, n.timeEnd, n.zone, n.place, n.room, n.remote, n.purpose, n.lead, n.status], [[(n)-[r:PHASE_OF]->(e) | [e.key, r.position]], [(n)-[r:PHASE_OF_CONSULTATION]->(e) | [e.key, r.position]], [(n)-[r:TAKES_PLACE_AS]->(e) | [e.key, r.position]], [(n)-[r:TAKES_PLACE_AS_REVIEW]->(e) | [e.key, r.position]], [(n)-[r:SAME_AS]->(e) | [e.key, r.position]], [(n)-[r:OPENS_OR_CLOSES]->(e) | [e.key, r.position]], [(n)-[r:CONDUCTED_BY]->(e) | [e.key, r.position]]]] AS row, null AS sequence
UNION ALL
OPTIONAL MATCH (log:Log { name: "log" })
RETURN null AS row, log.sequence AS sequence;

// $keys: ["cwg-wsis-sdg-40","wsis-2003","wsis-2005","wsis-cluster-2006","wsis-cluster-2007","wsis-cluster-2008","wsis-forum-2009","wsis-forum-2010","wsis-forum-2011","wsis-forum-2012","wsis-forum-2013","wsis-forum-2014","wsis-forum-2015","wsis-forum-2016","wsis-forum-2017","wsis-forum-2018","wsis-forum-2019","wsis-forum-2020","wsis-forum-2021","wsis-forum-2022","wsis-forum-2023","wsis-forum-2024","wsis-for… (448 characters)
UNWIND $keys AS key
MATCH (n:Event { key: key })
RETURN [[n.key, n.recordName, n.sources, n.verified, n.name, n.year, n.dateStart, n.dateEnd, n.place, n.participantCount, n.countryCount, n.sessionCount, n.highLevelCount, n.prizeWinnerCount, n.prizeChampionCount, n.prizeSubmissionCount, n.status, n.url], []] AS row, null AS sequence
UNION ALL
OPTIONAL MATCH (log:Log { name: "log" })
RETURN null AS row, log.sequence AS sequence;

// $keys: ["cwg-wsis-sdg-40-01","cwg-wsis-sdg-40-02","cwg-wsis-sdg-40-03","cwg-wsis-sdg-40-04","cwg-wsis-sdg-40-05","cwg-wsis-sdg-40-06","cwg-wsis-sdg-40-07","cwg-wsis-sdg-40-08","cwg-wsis-sdg-40-09","cwg-wsis-sdg-40-10","cwg-wsis-sdg-40-11","cwg-wsis-sdg-40-12","cwg-wsis-sdg-40-13","cwg-wsis-sdg-40-14","cwg-wsis-sdg-40-15","cwg-wsis-sdg-40-16","cwg-wsis-sdg-40-17","cwg-wsis-sdg-40-18","wsis-forum-2016-01",… (1597 characters)
UNWIND $keys AS key
MATCH (n:AgendaItem { key: key })
RETURN [[n.key, n.recordName, n.sources, n.verified, n.name, n.date, n.halfDay, n.note, n.status], [[(n)-[r:ON_PROGRAMME_OF]->(e) | [e.key, r.position]]]] AS row, null AS sequence
UNION ALL
OPTIONAL MATCH (log:Log { name: "log" })
RETURN null AS row, log.sequence AS sequence;

// $keys: ["eca-2015-04","eclac-2015-08"]
UNWIND $keys AS key
MATCH (n:RegionalReview { key: key })
RETURN [[n.key, n.recordName, n.sources, n.verified, n.name, n.dateStart, n.dateEnd, n.place, n.status], [[(n)-[r:REVIEW_BY]->(e) | [e.key, r.position]], [(n)-[r:CONVENED_BY]->(e) | [e.key, r.position]], [(n)-[r:HELD_AT]->(e) | [e.key, r.position]]]] AS row, null AS sequence
UNION ALL
OPTIONAL MATCH (log:Log { name: "log" })
RETURN null AS row, log.sequence AS sequence;

// $keys: ["escap-2016-10","escap-2023-11","eca-2023-12","escwa-2024-02","ece-2024-03","commissions-2024-05","eclac-wsis20"]
UNWIND $keys AS key
MATCH (n:RegionalReview { key: key })
RETURN [[n.key, n.recordName, n.sources, n.verified, n.name, n.dateStart, n.dateEnd, n.place, n.status], [[(n)-[r:REVIEW_BY]->(e) | [e.key, r.position]], [(n)-[r:CONVENED_BY]->(e) | [e.key, r.position]], [(n)-[r:HELD_AT]->(e) | [e.key, r.position]]]] AS row, null AS sequence
UNION ALL
OPTIONAL MATCH (log:Log { name: "log" })
RETURN null AS row, log.sequence AS sequence;

// $keys: ["itu-pp-73","a-res-55-2","a-res-56-183","geneva-declaration","geneva-plan-of-action","tunis-commitment","tunis-agenda","a-res-68-302","stocktaking-regional-2016","a-res-71-212","stocktaking-report-2017","a-res-73-218","ecosoc-2020-12","a-res-75-202","a-res-76-189","ecosoc-2021-28","pact-for-the-future","global-digital-compact","a-res-79-277","wsis20-elements-paper","wsis20-zero-draft","unga-80-17… (403 characters)
UNWIND $keys AS key
MATCH (n:Document { key: key })
RETURN [[n.key, n.recordName, n.sources, n.verified, n.title, n.type, n.symbol, n.issuerText, n.year, n.url], [[(n)-[r:ISSUED_BY]->(e) | [e.key, r.position]]]] AS row, null AS sequence
UNION ALL
OPTIONAL MATCH (log:Log { name: "log" })
RETURN null AS row, log.sequence AS sequence;

// $keys: ["stocktaking-2017","accreditation-2025","questionnaire-2024","ocp-submissions-2017","hlt-facilitators-2017","ocp-submissions-2024","hl-slots-2025","hlt-facilitators-2025","pact-input-2023","prizes-2017","prizes-2024"]
UNWIND $keys AS key
MATCH (n:Call { key: key })
RETURN [[n.key, n.recordName, n.sources, n.verified, n.name, n.description, n.opens, n.closes, n.openness, n.status, n.url], [[(n)-[r:CALL_FOR]->(e) | [e.key, r.position]], [(n)-[r:CALL_FOR_CONSULTATION]->(e) | [e.key, r.position]], [(n)-[r:CALL_FOR_PRIZES]->(e) | [e.key, r.position]]]] AS row, null AS sequence
UNION ALL
OPTIONAL MATCH (log:Log { name: "log" })
RETURN null AS row, log.sequence AS sequence;

// $keys: ["wsis-sdg-matrix-author-un-action-line-facilitators-2015"]
UNWIND $keys AS key
MATCH (n:Membership { key: key })
RETURN [[n.key, n.recordName, n.sources, n.verified, n.name, n.holder, n.bodyName, n.role, n.roleType, n.from, n.to, n.asOf], [[(n)-[r:OFFICE_IN]->(e) | [e.key, r.position]], [(n)-[r:HELD_BY]->(e) | [e.key, r.position]], [(n)-[r:HELD_BY_COUNTRY]->(e) | [e.key, r.position]], [(n)-[r:FOR_REGION]->(e) | [e.key, r.position]], [(n)-[r:FOR_EVENT]->(e) | [e.key, r.position]], [(n)-[r:FACILITATES]->(e) | [e.key, r.position]], [(n)-[r:FOR_DOCUMENT]->(e) | [e.key, r.position]]]] AS row, null AS sequence
UNION ALL
OPTIONAL MATCH (log:Log { name: "log" })
RETURN null AS row, log.sequence AS sequence;

// $limit0: {"low":100001,"high":0}
CALL () {
MATCH (n:AgendaItem)
WHERE n.key >= ""
WITH n
ORDER BY n.key
LIMIT $limit0
RETURN collect([[], [n.key, n.recordName, n.sources, n.verified, n.name, n.date, n.halfDay, n.note, n.status]]) AS present, [] AS missing, false AS outsideBefore, false AS outsideAfter }
OPTIONAL MATCH (log:Log { name: "log" })
RETURN present, missing, outsideBefore, outsideAfter, log.sequence AS sequence;

// $limit0: {"low":100001,"high":0}
CALL () {
MATCH (n:Event)
WHERE n.key >= ""
WITH n
ORDER BY n.key
LIMIT $limit0
RETURN collect([[], [n.key, n.recordName, n.sources, n.verified, n.name, n.year, n.dateStart, n.dateEnd, n.place, n.participantCount, n.countryCount, n.sessionCount, n.highLevelCount, n.prizeWinnerCount, n.prizeChampionCount, n.prizeSubmissionCount, n.status, n.url]]) AS present, [] AS missing, false AS outsideBefore, false AS outsideAfter }
OPTIONAL MATCH (log:Log { name: "log" })
RETURN present, missing, outsideBefore, outsideAfter, log.sequence AS sequence;

// $limit0: {"low":100001,"high":0}
CALL () {
MATCH (n:Milestone)
WHERE n.key >= ""
WITH n
ORDER BY n.key
LIMIT $limit0
RETURN collect([[], [n.key, n.recordName, n.sources, n.verified, n.title, n.type, n.dateStart, n.dateEnd, n.place, n.status]]) AS present, [] AS missing, false AS outsideBefore, false AS outsideAfter }
OPTIONAL MATCH (log:Log { name: "log" })
RETURN present, missing, outsideBefore, outsideAfter, log.sequence AS sequence;

// $limit0: {"low":100001,"high":0}
CALL () {
MATCH (n:Phase)
WHERE n.key >= ""
WITH n
ORDER BY n.key
LIMIT $limit0
RETURN collect([[], [n.key, n.recordName, n.sources, n.verified, n.name, n.position, n.process, n.type, n.dateStart, n.dateEnd, n.timeStart, n.timeEnd, n.zone, n.place, n.room, n.remote, n.purpose, n.lead, n.status]]) AS present, [] AS missing, false AS outsideBefore, false AS outsideAfter }
OPTIONAL MATCH (log:Log { name: "log" })
RETURN present, missing, outsideBefore, outsideAfter, log.sequence AS sequence;

// $p0: {"low":2015,"high":0}
// $p1: {"low":2015,"high":0}
// $limit0: {"low":100001,"high":0}
CALL () {
MATCH (n:Document)
WHERE n.key >= "" AND n.year >= $p0 AND n.year <= $p1
WITH n
ORDER BY n.key
LIMIT $limit0
RETURN collect([[], [n.key, n.recordName, n.sources, n.verified, n.title, n.type, n.symbol, n.issuerText, n.year, n.url]]) AS present, [] AS missing, false AS outsideBefore, false AS outsideAfter }
OPTIONAL MATCH (log:Log { name: "log" })
RETURN present, missing, outsideBefore, outsideAfter, log.sequence AS sequence;

// $p0: {"low":2015,"high":0}
// $p1: {"low":2015,"high":0}
// $limit0: {"low":100001,"high":0}
CALL () {
MATCH (n:HlpfTheme)
WHERE n.key >= "" AND n.year >= $p0 AND n.year <= $p1
WITH n
ORDER BY n.key
LIMIT $limit0
RETURN collect([[], [n.key, n.recordName, n.sources, n.verified, n.name, n.year]]) AS present, [] AS missing, false AS outsideBefore, false AS outsideAfter }
OPTIONAL MATCH (log:Log { name: "log" })
RETURN present, missing, outsideBefore, outsideAfter, log.sequence AS sequence;

// $p0: {"low":2015,"high":0}
// $p1: {"low":2015,"high":0}
// $limit0: {"low":100001,"high":0}
CALL () {
MATCH (n:PrizeCycle)
WHERE n.key >= "" AND n.year >= $p0 AND n.year <= $p1
WITH n
ORDER BY n.key
LIMIT $limit0
RETURN collect([[], [n.key, n.recordName, n.sources, n.verified, n.name, n.year, n.special, n.submissions, n.countries, n.winners, n.champions, n.partnerText, n.url]]) AS present, [] AS missing, false AS outsideBefore, false AS outsideAfter }
OPTIONAL MATCH (log:Log { name: "log" })
RETURN present, missing, outsideBefore, outsideAfter, log.sequence AS sequence;

// $p0: {"low":2015,"high":0}
// $p1: {"low":2015,"high":0}
// $limit0: {"low":100001,"high":0}
CALL () {
MATCH (n:Provision)
WHERE n.key >= "" AND n.dueYear >= $p0 AND n.dueYear <= $p1
WITH n
ORDER BY n.key
LIMIT $limit0
RETURN collect([[], [n.key, n.recordName, n.sources, n.verified, n.text, n.paragraph, n.topic, n.asked, n.due]]) AS present, [] AS missing, false AS outsideBefore, false AS outsideAfter }
OPTIONAL MATCH (log:Log { name: "log" })
RETURN present, missing, outsideBefore, outsideAfter, log.sequence AS sequence;

// $p0: {"low":2015,"high":0}
// $p1: {"low":2015,"high":0}
// $limit0: {"low":100001,"high":0}
CALL () {
MATCH (n:Roadmap)
WHERE n.key >= "" AND n.year >= $p0 AND n.year <= $p1
WITH n
ORDER BY n.key
LIMIT $limit0
RETURN collect([[], [n.key, n.recordName, n.sources, n.verified, n.name, n.issuer, n.year, n.standing]]) AS present, [] AS missing, false AS outsideBefore, false AS outsideAfter }
OPTIONAL MATCH (log:Log { name: "log" })
RETURN present, missing, outsideBefore, outsideAfter, log.sequence AS sequence;

// $p0: {"low":2015,"high":0}
// $p1: {"low":2015,"high":0}
// $limit0: {"low":100001,"high":0}
CALL () {
MATCH (n:RoadmapStep)
WHERE n.key >= "" AND n.year >= $p0 AND n.year <= $p1
WITH n
ORDER BY n.key
LIMIT $limit0
RETURN collect([[], [n.key, n.recordName, n.sources, n.verified, n.name, n.year, n.position, n.lead]]) AS present, [] AS missing, false AS outsideBefore, false AS outsideAfter }
OPTIONAL MATCH (log:Log { name: "log" })
RETURN present, missing, outsideBefore, outsideAfter, log.sequence AS sequence;

// $p0: {"low":2015,"high":0}
// $p1: {"low":2015,"high":0}
// $p2: {"low":2015,"high":0}
// $p3: {"low":2015,"high":0}
// $limit0: {"low":100001,"high":0}
CALL () {
MATCH (n:Call)
WHERE n.key >= "" AND (n.opensYear >= $p0 OR n.closesYear >= $p1) AND (n.opensYear <= $p2 OR n.closesYear <= $p3)
WITH n
ORDER BY n.key
LIMIT $limit0
RETURN collect([[], [n.key, n.recordName, n.sources, n.verified, n.name, n.description, n.opens, n.closes, n.openness, n.status, n.url]]) AS present, [] AS missing, false AS outsideBefore, false AS outsideAfter }
OPTIONAL MATCH (log:Log { name: "log" })
RETURN present, missing, outsideBefore, outsideAfter, log.sequence AS sequence;

// $p0: {"low":2015,"high":0}
// $p1: {"low":2015,"high":0}
// $p2: {"low":2015,"high":0}
// $p3: {"low":2015,"high":0}
// $limit0: {"low":100001,"high":0}
CALL () {
MATCH (n:Membership)
WHERE n.key >= "" AND (n.fromYear >= $p0 OR n.toYear >= $p1) AND (n.fromYear <= $p2 OR n.toYear <= $p3)
WITH n
ORDER BY n.key
LIMIT $limit0
RETURN collect([[], [n.key, n.recordName, n.sources, n.verified, n.name, n.holder, n.bodyName, n.role, n.roleType, n.from, n.to, n.asOf]]) AS present, [] AS missing, false AS outsideBefore, false AS outsideAfter }
OPTIONAL MATCH (log:Log { name: "log" })
RETURN present, missing, outsideBefore, outsideAfter, log.sequence AS sequence;

// $p0: {"low":2015,"high":0}
// $p1: {"low":2015,"high":0}
// $p2: {"low":2015,"high":0}
// $p3: {"low":2015,"high":0}
// $limit0: {"low":100001,"high":0}
CALL () {
MATCH (n:RegionalReview)
WHERE n.key >= "" AND (n.dateStartYear >= $p0 OR n.dateEndYear >= $p1) AND (n.dateStartYear <= $p2 OR n.dateEndYear <= $p3)
WITH n
ORDER BY n.key
LIMIT $limit0
RETURN collect([[], [n.key, n.recordName, n.sources, n.verified, n.name, n.dateStart, n.dateEnd, n.place, n.status]]) AS present, [] AS missing, false AS outsideBefore, false AS outsideAfter }
OPTIONAL MATCH (log:Log { name: "log" })
RETURN present, missing, outsideBefore, outsideAfter, log.sequence AS sequence;

// $p0: {"low":2015,"high":0}
// $p1: {"low":2015,"high":0}
// $p2: {"low":2015,"high":0}
// $p3: {"low":2015,"high":0}
// $limit0: {"low":100001,"high":0}
CALL () {
MATCH (n:Session)
WHERE n.key >= "" AND (n.dateYear >= $p0 OR EXISTS {
MATCH (n)-[:PART_OF]->(e0)
WHERE e0.year >= $p1 }) AND (n.dateYear <= $p2 OR EXISTS {
MATCH (n)-[:PART_OF]->(e1)
WHERE e1.year <= $p3 })
WITH n
ORDER BY n.key
LIMIT $limit0
RETURN collect([[], [n.key, n.recordName, n.sources, n.verified, n.title, n.date, n.format, n.organizerText, n.status]]) AS present, [] AS missing, false AS outsideBefore, false AS outsideAfter }
OPTIONAL MATCH (log:Log { name: "log" })
RETURN present, missing, outsideBefore, outsideAfter, log.sequence AS sequence;

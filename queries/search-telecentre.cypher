// $p0: ["ActionLine","Sdg","SdgTarget","Linkage","Country","Region","Stakeholder","Label","Project","PrizeCategory","PrizeEntry","Event","Session","Document","Milestone","Finding","WsisTarget","Indicator","GdcObjective","Pledge","PlatformFigure","PrizeCycle","AgendaItem","EventFormat","Participation","EventFigure","SponsorTier","Call","Consultation","Suggestion","Phase","Contribution","RegionalReview","R… (486 characters)
// $p1: "(+telecentr*) titleText:=telecentr"
// $p2: ["telecentr","TELECENTR"]
// $p3: ["telecentr","TELECENTR"]
// $p4: ["telecentr","TELECENTR"]
// $p5: ["telecentr","TELECENTR"]
// $p6: ["telecentr","TELECENTR"]
// $p7: ["telecentr","TELECENTR"]
// $p8: ["telecentr","TELECENTR"]
// $p9: ["telecentr","TELECENTR"]
// $p10: ["telecentr","TELECENTR"]
// $p11: ["telecentr","TELECENTR"]
// $p12: ["telecentr","TELECENTR"]
// $p13: ["telecentr","TELECENTR"]
// $p14: ["telecentr","TELECENTR"]
// $p15: ["telecentr","TELECENTR"]
// $p16: ["telecentr","TELECENTR"]
// $p17: ["telecentr","TELECENTR"]
// $p18: ["telecentr","TELECENTR"]
// $p19: ["telecentr","TELECENTR"]
// $p20: ["telecentr","TELECENTR"]
// $p21: ["telecentr","TELECENTR"]
// $p22: ["telecentr","TELECENTR"]
// $p23: ["telecentr","TELECENTR"]
// $p24: ["telecentr","TELECENTR"]
// $p25: ["telecentr","TELECENTR"]
// $p26: ["telecentr","TELECENTR"]
// $p27: ["telecentr","TELECENTR"]
// $p28: ["telecentr","TELECENTR"]
// $p29: ["telecentr","TELECENTR"]
// $p30: ["telecentr","TELECENTR"]
// $p31: ["telecentr","TELECENTR"]
// $p32: ["telecentr","TELECENTR"]
// $p33: ["telecentr","TELECENTR"]
// $p34: ["telecentr","TELECENTR"]
// $p35: ["telecentr","TELECENTR"]
// $p36: ["telecentr","TELECENTR"]
// $p37: [" telecentr"]
// $p38: [" =telecentr "]
// $p39: [["Linkage:telecentr",1000000],["Linkage:TELECENTR",1000000],["Stakeholder:telecentr",1000000],["Stakeholder:TELECENTR",1000000],["Label:telecentr",1000000],["Label:TELECENTR",1000000],["Project:telecentr",1000000],["Project:TELECENTR",1000000],["PrizeCategory:telecentr",1000000],["PrizeCategory:TELECENTR",1000000],["PrizeEntry:telecentr",1000000],["PrizeEntry:TELECENTR",1000000],["Event:telecentr… (2271 characters)
// $limit0: {"low":11,"high":0}
CALL () {
CALL (*) {
CALL db.index.fulltext.queryNodes("wsis_text", $p1) YIELD node AS n
WITH n
RETURN n
UNION
MATCH (n:Linkage)
WHERE n.key IN $p2
RETURN n
UNION
MATCH (n:Stakeholder)
WHERE n.key IN $p3
RETURN n
UNION
MATCH (n:Label)
WHERE n.key IN $p4
RETURN n
UNION
MATCH (n:Project)
WHERE n.key IN $p5
RETURN n
UNION
MATCH (n:PrizeCategory)
WHERE n.key IN $p6
RETURN n
UNION
MATCH (n:PrizeEntry)
WHERE n.key IN $p7
RETURN n
UNION
MATCH (n:Event)
WHERE n.key IN $p8
RETURN n
UNION
MATCH (n:Session)
WHERE n.key IN $p9
RETURN n
UNION
MATCH (n:Document)
WHERE n.key IN $p10
RETURN n
UNION
MATCH (n:Milestone)
WHERE n.key IN $p11
RETURN n
UNION
MATCH (n:Finding)
WHERE n.key IN $p12
RETURN n
UNION
MATCH (n:WsisTarget)
WHERE n.key IN $p13
RETURN n
UNION
MATCH (n:Indicator)
WHERE n.key IN $p14
RETURN n
UNION
MATCH (n:GdcObjective)
WHERE n.key IN $p15
RETURN n
UNION
MATCH (n:Pledge)
WHERE n.key IN $p16
RETURN n
UNION
MATCH (n:PlatformFigure)
WHERE n.key IN $p17
RETURN n
UNION
MATCH (n:PrizeCycle)
WHERE n.key IN $p18
RETURN n
UNION
MATCH (n:AgendaItem)
WHERE n.key IN $p19
RETURN n
UNION
MATCH (n:EventFormat)
WHERE n.key IN $p20
RETURN n
UNION
MATCH (n:Participation)
WHERE n.key IN $p21
RETURN n
UNION
MATCH (n:EventFigure)
WHERE n.key IN $p22
RETURN n
UNION
MATCH (n:SponsorTier)
WHERE n.key IN $p23
RETURN n
UNION
MATCH (n:Call)
WHERE n.key IN $p24
RETURN n
UNION
MATCH (n:Consultation)
WHERE n.key IN $p25
RETURN n
UNION
MATCH (n:Suggestion)
WHERE n.key IN $p26
RETURN n
UNION
MATCH (n:Phase)
WHERE n.key IN $p27
RETURN n
UNION
MATCH (n:Contribution)
WHERE n.key IN $p28
RETURN n
UNION
MATCH (n:RegionalReview)
WHERE n.key IN $p29
RETURN n
UNION
MATCH (n:ReviewReport)
WHERE n.key IN $p30
RETURN n
UNION
MATCH (n:Roadmap)
WHERE n.key IN $p31
RETURN n
UNION
MATCH (n:RoadmapStep)
WHERE n.key IN $p32
RETURN n
UNION
MATCH (n:HlpfTheme)
WHERE n.key IN $p33
RETURN n
UNION
MATCH (n:Membership)
WHERE n.key IN $p34
RETURN n
UNION
MATCH (n:Provision)
WHERE n.key IN $p35
RETURN n
UNION
MATCH (n:Objective)
WHERE n.key IN $p36
RETURN n }
WITH n, [l IN labels(n)
WHERE l IN $p0][0] AS kind
WHERE kind IS NOT NULL
WITH n, kind, kind + ":" + n.key AS id
WITH n, kind, id, reduce(best = 0, r IN [CASE WHEN all(t IN $p37
WHERE n.titleText CONTAINS t OR n.bodyText CONTAINS t) THEN 3 * size([t IN $p37
WHERE n.titleText CONTAINS t]) + size([t IN $p37
WHERE n.bodyText CONTAINS t]) ELSE 0 END, CASE WHEN any(t IN $p38
WHERE n.titleText CONTAINS t) THEN 1000000 ELSE 0 END] + [m IN $p39
WHERE m[0] = id | toInteger(m[1])] | CASE WHEN r > best THEN r ELSE best END) AS rank
WHERE rank > 0
WITH collect({ kind: kind, node: n, id: id, rank: rank }) AS found
CALL (*) {
UNWIND found AS hit
WITH hit.kind AS kind, hit.node AS n, hit.id AS id, hit.rank AS rank
ORDER BY rank DESC, id
LIMIT $limit0
RETURN collect([kind, rank, CASE kind WHEN "ActionLine" THEN [n.key, n.recordName, n.sources, n.verified, n.name] WHEN "Sdg" THEN [n.key, n.recordName, n.sources, n.verified, n.name, n.color] WHEN "SdgTarget" THEN [n.key, n.recordName, n.sources, n.verified, n.name, n.ictIndicator] WHEN "Linkage" THEN [n.key, n.recordName, n.sources, n.verified, n.level, n.origin, n.rationale, n.strength, n.date, n.note] WHEN "Country" THEN [n.key, n.recordName, n.sources, n.verified, n.name, n.iso2, n.m49, n.ituMember, n.ceptMember, n.developmentGroups] WHEN "Region" THEN [n.key, n.recordName, n.sources, n.verified, n.name, n.type] WHEN "Stakeholder" THEN [n.key, n.recordName, n.sources, n.verified, n.name, n.acronym, n.type, n.bodyType, n.roles, n.addresses, n.url] WHEN "Label" THEN [n.key, n.recordName, n.sources, n.verified, n.ofKind, n.ofKey, n.lang, n.form, n.text] WHEN "Project" THEN [n.key, n.recordName, n.sources, n.verified, n.title, n.summary, n.status, n.yearStart, n.yearEnd, n.url] WHEN "PrizeCategory" THEN [n.key, n.recordName, n.sources, n.verified, n.name] WHEN "PrizeEntry" THEN [n.key, n.recordName, n.sources, n.verified, n.name, n.year, n.status, n.votes] WHEN "Event" THEN [n.key, n.recordName, n.sources, n.verified, n.name, n.year, n.dateStart, n.dateEnd, n.place, n.participantCount, n.countryCount, n.sessionCount, n.highLevelCount, n.prizeWinnerCount, n.prizeChampionCount, n.prizeSubmissionCount, n.status, n.url] WHEN "Session" THEN [n.key, n.recordName, n.sources, n.verified, n.title, n.date, n.format, n.organizerText, n.status] WHEN "Document" THEN [n.key, n.recordName, n.sources, n.verified, n.title, n.type, n.symbol, n.issuerText, n.year, n.url] WHEN "Milestone" THEN [n.key, n.recordName, n.sources, n.verified, n.title, n.type, n.dateStart, n.dateEnd, n.place, n.status] WHEN "Finding" THEN [n.key, n.recordName, n.sources, n.verified, n.text, n.type, n.scope] WHEN "WsisTarget" THEN [n.key, n.recordName, n.sources, n.verified, n.name] WHEN "Indicator" THEN [n.key, n.recordName, n.sources, n.verified, n.name, n.tier, n.ictIndicator, n.coreListName, n.note] WHEN "GdcObjective" THEN [n.key, n.recordName, n.sources, n.verified, n.name] WHEN "Pledge" THEN [n.key, n.recordName, n.sources, n.verified, n.name, n.summary, n.year, n.amountUsd] WHEN "PlatformFigure" THEN [n.key, n.recordName, n.sources, n.verified, n.name, n.platform, n.measure, n.value, n.unit, n.year, n.date] WHEN "PrizeCycle" THEN [n.key, n.recordName, n.sources, n.verified, n.name, n.year, n.special, n.submissions, n.countries, n.winners, n.champions, n.partnerText, n.url] WHEN "AgendaItem" THEN [n.key, n.recordName, n.sources, n.verified, n.name, n.date, n.halfDay, n.note, n.status] WHEN "EventFormat" THEN [n.key, n.recordName, n.sources, n.verified, n.name, n.type] WHEN "Participation" THEN [n.key, n.recordName, n.sources, n.verified, n.name, n.group, n.stakeholderType, n.track] WHEN "EventFigure" THEN [n.key, n.recordName, n.sources, n.verified, n.name, n.measure, n.value, n.unit, n.expected, n.asOf, n.note] WHEN "SponsorTier" THEN [n.key, n.recordName, n.sources, n.verified, n.name, n.year, n.position] WHEN "Call" THEN [n.key, n.recordName, n.sources, n.verified, n.name, n.description, n.opens, n.closes, n.openness, n.status, n.url] WHEN "Consultation" THEN [n.key, n.recordName, n.sources, n.verified, n.name, n.url] WHEN "Suggestion" THEN [n.key, n.recordName, n.sources, n.verified, n.name, n.type, n.description] WHEN "Phase" THEN [n.key, n.recordName, n.sources, n.verified, n.name, n.position, n.process, n.type, n.dateStart, n.dateEnd, n.timeStart, n.timeEnd, n.zone, n.place, n.room, n.remote, n.purpose, n.lead, n.status] WHEN "Contribution" THEN [n.key, n.recordName, n.sources, n.verified, n.name, n.stakeholderType, n.topics, n.formats, n.text, n.answers] WHEN "RegionalReview" THEN [n.key, n.recordName, n.sources, n.verified, n.name, n.dateStart, n.dateEnd, n.place, n.status] WHEN "ReviewReport" THEN [n.key, n.recordName, n.sources, n.verified, n.name, n.lead, n.audience, n.received] WHEN "Roadmap" THEN [n.key, n.recordName, n.sources, n.verified, n.name, n.issuer, n.year, n.standing] WHEN "RoadmapStep" THEN [n.key, n.recordName, n.sources, n.verified, n.name, n.year, n.position, n.lead] WHEN "HlpfTheme" THEN [n.key, n.recordName, n.sources, n.verified, n.name, n.year] WHEN "Membership" THEN [n.key, n.recordName, n.sources, n.verified, n.name, n.holder, n.bodyName, n.role, n.roleType, n.from, n.to, n.asOf] WHEN "Provision" THEN [n.key, n.recordName, n.sources, n.verified, n.text, n.paragraph, n.topic, n.asked, n.due] WHEN "Objective" THEN [n.key, n.recordName, n.sources, n.verified, n.text, n.type, n.subject] END]) AS hits }
CALL (*) {
UNWIND found AS hit
WITH hit.kind AS kind, count(*) AS held
RETURN collect([kind, held]) AS kinds }
RETURN hits, kinds }
OPTIONAL MATCH (log:Log { name: "log" })
RETURN hits, kinds, log.sequence AS sequence;

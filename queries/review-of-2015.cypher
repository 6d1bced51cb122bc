// $keys: ["1998-11-06-itu-plenipotentiary-conference-resolution-73","2000-un-millennium-declaration-a-res-55-2","2000-years-of-the-millennium-declaration-on-the-wsis","2001-12-21-unga-resolution-56-183-endorses-a-summit-in-two","2002-12-20-unga-resolution-57-238-on-wsis-preparation","2003-12-10-wsis-first-phase","2003-12-12-geneva-declaration-of-principles-and-plan-of","2004-10-wsis-stocktaking-started-by-… (3207 characters)
UNWIND $keys AS key
MATCH (n:Milestone { key: key })
RETURN [n.key, n.recordName, n.sources, n.verified, n.title, n.type, n.dateStart, n.dateEnd, n.place, n.status] AS row, null AS sequence
UNION ALL
OPTIONAL MATCH (log:Log { name: "log" })
RETURN null AS row, log.sequence AS sequence;

// $p0: {"low":2015,"high":0}
// $limit0: {"low":100001,"high":0}
CALL () {
MATCH (n:Milestone)
WHERE n.key >= "" AND n.dateStartYear <= $p0
WITH n
ORDER BY n.key
LIMIT $limit0
RETURN collect([[], [n.key, n.recordName, n.sources, n.verified, n.title, n.type, n.dateStart, n.dateEnd, n.place, n.status]]) AS present, [] AS missing, false AS outsideBefore, false AS outsideAfter }
OPTIONAL MATCH (log:Log { name: "log" })
RETURN present, missing, outsideBefore, outsideAfter, log.sequence AS sequence;

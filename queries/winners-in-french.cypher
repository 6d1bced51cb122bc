// $keys: ["StakeholderType.GOVERNMENT.fr","StakeholderType.CIVIL_SOCIETY.fr","StakeholderType.PRIVATE_SECTOR.fr","StakeholderType.ACADEMIA.fr","StakeholderType.INTERNATIONAL_ORGANIZATION.fr","StakeholderType.TECHNICAL_COMMUNITY.fr","Region.ARB.fr","Region.ASP.fr","Region.AMS.fr","Region.AFR.fr","Region.EUR.fr","Region.CIS.fr","Sdg.4.fr","Sdg.16.fr","Sdg.9.fr","Sdg.10.fr","Sdg.8.fr","Sdg.3.fr"]
UNWIND $keys AS key
MATCH (n:Label { key: key })
RETURN [n.key, n.recordName, n.sources, n.verified, n.ofKind, n.ofKey, n.lang, n.form, n.text] AS row, null AS sequence
UNION ALL
OPTIONAL MATCH (log:Log { name: "log" })
RETURN null AS row, log.sequence AS sequence;

// $p0: ["WINNER"]
CALL () {
MATCH (n:Project)
MATCH (n)<-[:ENTERS]-(e0:PrizeEntry)
WHERE e0.status IN $p0
WITH DISTINCT n
OPTIONAL MATCH (n)-[:LOCATED_IN]->()-[:IN_REGION]->(a1)
WITH a1 AS g, count(DISTINCT n) AS held
RETURN collect([g.key, held]) AS counts }
OPTIONAL MATCH (log:Log { name: "log" })
RETURN counts, log.sequence AS sequence;

// $p0: ["WINNER"]
CALL () {
MATCH (n:Project)
MATCH (n)<-[:ENTERS]-(e0:PrizeEntry)
WHERE e0.status IN $p0
WITH DISTINCT n
OPTIONAL MATCH (n)-[:RUN_BY]->(a1)
WHERE a1.type IS NOT NULL
WITH a1.type AS g, count(DISTINCT n) AS held
RETURN collect([g, held]) AS counts }
OPTIONAL MATCH (log:Log { name: "log" })
RETURN counts, log.sequence AS sequence;

// $p0: ["WINNER"]
CALL () {
MATCH (n:Project)
MATCH (n)<-[:ENTERS]-(e0:PrizeEntry)
WHERE e0.status IN $p0
WITH DISTINCT n
OPTIONAL MATCH (n)-[:SERVES_GOAL]->(a1)
WITH a1 AS g, count(n) AS held
RETURN collect([g.key, held]) AS counts }
OPTIONAL MATCH (log:Log { name: "log" })
RETURN counts, log.sequence AS sequence;

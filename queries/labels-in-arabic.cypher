// $keys: ["3"]
UNWIND $keys AS key
MATCH (n:Sdg { key: key })
RETURN [n.key, n.recordName, n.sources, n.verified, n.name, n.color] AS row, null AS sequence
UNION ALL
OPTIONAL MATCH (log:Log { name: "log" })
RETURN null AS row, log.sequence AS sequence;

// $keys: ["C7-EHEA"]
UNWIND $keys AS key
MATCH (n:ActionLine { key: key })
RETURN [n.key, n.recordName, n.sources, n.verified, n.name] AS row, null AS sequence
UNION ALL
OPTIONAL MATCH (log:Log { name: "log" })
RETURN null AS row, log.sequence AS sequence;

// $keys: ["EGY"]
UNWIND $keys AS key
MATCH (n:Country { key: key })
RETURN [n.key, n.recordName, n.sources, n.verified, n.name, n.iso2, n.m49, n.ituMember, n.ceptMember, n.developmentGroups] AS row, null AS sequence
UNION ALL
OPTIONAL MATCH (log:Log { name: "log" })
RETURN null AS row, log.sequence AS sequence;

// $keys: ["Sdg.3.ar","ActionLine.C7-EHEA.ar","Country.EGY.ar","Country.EGY.fr"]
UNWIND $keys AS key
MATCH (n:Label { key: key })
RETURN [n.key, n.recordName, n.sources, n.verified, n.ofKind, n.ofKey, n.lang, n.form, n.text] AS row, null AS sequence
UNION ALL
OPTIONAL MATCH (log:Log { name: "log" })
RETURN null AS row, log.sequence AS sequence;

// $p0: ["ar"]
CALL () {
MATCH (n:Label)
WHERE n.lang IN $p0
RETURN count(n) AS total }
OPTIONAL MATCH (log:Log { name: "log" })
RETURN total, log.sequence AS sequence;

// $p0: ["ar"]
CALL () {
MATCH (n:Label)
WHERE n.lang IN $p0
WITH n.ofKind AS g, count(n) AS held
RETURN collect([g, held]) AS counts }
OPTIONAL MATCH (log:Log { name: "log" })
RETURN counts, log.sequence AS sequence;

// $p0: false
// $p1: ["ar"]
CALL () {
MATCH (n:Label)
WHERE n.verified = $p0 AND n.lang IN $p1
RETURN count(n) AS total }
OPTIONAL MATCH (log:Log { name: "log" })
RETURN total, log.sequence AS sequence;

// $p0: false
// $p1: ["ar"]
CALL () {
MATCH (n:Label)
WHERE n.verified = $p0 AND n.lang IN $p1
WITH n.ofKind AS g, count(n) AS held
RETURN collect([g, held]) AS counts }
OPTIONAL MATCH (log:Log { name: "log" })
RETURN counts, log.sequence AS sequence;

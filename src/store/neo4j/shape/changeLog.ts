/** Binds `log` to what holds the number of the last change, null in an empty store, after what stands before it was read. */
export const THE_LOG = 'OPTIONAL MATCH (log:Log { name: "log" })';

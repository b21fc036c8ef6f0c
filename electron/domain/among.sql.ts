/** SQL for «is one of these», and what is bound to it: any number of ids in one parameter. */
export const AMONG = 'IN (SELECT value FROM json_each(@ids))'
export type Among = { ids: string }
export const among = (ids: readonly string[]): Among => ({ ids: JSON.stringify(ids) })

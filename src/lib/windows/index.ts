export { anatomy, bits, hex, type Anatomy, type Field, type Reader, type Strength } from './anatomy/index.ts';
export { decodeUrl, drawChoice, drawNames, drawPages, drawReading, drawValue, type Page, type Tree } from './draw.ts';
export { namesOf, symbolOf, symbolsWith, type Name, type Relation } from './names.ts';
export { readShard, readTable, TABLES, writeShard, type Row, type Table } from './rows.ts';
export { nameKey, nameShard, shardsOf, valueShard } from './shard.ts';
export { readValue } from './value.ts';

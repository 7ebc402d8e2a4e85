export { FOREIGN } from './events.ts';
export { FAMILIES, type Family } from './families.ts';
export { format, numberOf, valueOf, type Code, type Forms } from './format.ts';
export { codeOfName, nameKey, NAMES, type Names } from './names.ts';
export { parse } from './parse.ts';
export { read, readAll, type Candidate } from './read.ts';
export { remarkOn, type Remark } from './remark.ts';
export { WHY, type Why } from './why.ts';

export { FAMILIES, type Family } from './families.ts';
export { format, numberOf, valueOf, type Code, type Forms } from './format.ts';
export { codeOfName, nameKey, NAMES, type Names } from './names.ts';
export { parse, type Candidate } from './parse.ts';
export { remarkOn, type Remark } from './remark.ts';
export { WHY, type Why } from './why.ts';

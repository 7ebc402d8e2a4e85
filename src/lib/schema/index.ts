export { causes } from './causes.ts';
export { claims } from './claims.ts';
export { codes } from './codes.ts';
export { families } from './families.ts';
export { fixes } from './fixes.ts';
export { pairs } from './pairs.ts';
export { sources } from './sources.ts';
export { stages } from './stages.ts';

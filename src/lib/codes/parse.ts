import { ALL_NAMES } from './all-names.ts';
import { read, type Candidate } from './read.ts';

/** The Remote Desktop codes in a text, with every name that the grammar knows by itself. See `read`. */
export const parse = (text: string): Candidate[] => read(text, ALL_NAMES);

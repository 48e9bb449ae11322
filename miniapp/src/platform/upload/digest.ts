/** SHA-256 of a file as 64 hex digits. */
export { digestBySlices as digestOf } from './digest-by-slices';

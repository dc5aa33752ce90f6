/** SHA-256 without the browser's help; a chunk of its own, which most visitors never load. */
export { sha256 } from '@noble/hashes/sha2.js';

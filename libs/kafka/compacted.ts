/** Of this stream only what is newest of each key is kept on its topic; a message without a value ends the key. */
export const isCompacted = (stream: string): boolean => stream === 'people';

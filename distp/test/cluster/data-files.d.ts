/** SHA-256 of each of a stream's data files on a node with a number below `before`, by name. */
export declare function dataFiles(data: string, stream: string, before: number): Promise<Map<string, string>>;

/** What the process outside tells the one inside the network. */
export interface InsideOptions {
  readonly minutes: number
  readonly seed: number
  readonly json: boolean
  /** for everything that is made */
  readonly folder: string
  /** of the process that made the network; undefined on loopback */
  readonly pid?: number
  readonly whyLoopback?: string
}

/** All that is measured, Catenary first. */
import { catenary } from './catenary.js'
import type { Subject } from './subject.js'

export const SUBJECTS: readonly Subject[] = [catenary]

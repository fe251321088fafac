/** All that is measured, Catenary first. */
import { catenary } from './catenary.js'
import { hypercore } from './hypercore.js'
import { nats } from './nats.js'
import { rabbitmq } from './rabbitmq.js'
import { redis } from './redis.js'
import type { Subject } from './subject.js'

export const SUBJECTS: readonly Subject[] = [catenary, rabbitmq, nats, redis, hypercore]

/** All that is measured, Catenary first. */
import { catenary } from './catenary.js';
import { hypercore } from './hypercore.js';
import { nats } from './nats.js';
import { rabbitmq } from './rabbitmq.js';
import { redis } from './redis.js';
export const SUBJECTS = [catenary, rabbitmq, nats, redis, hypercore];
//# sourceMappingURL=index.js.map
import { serveAsks } from '../ask.js'
import { ADMIN, decodeAdminRequest, encodeAdminReply } from './codec.js'
import type { Gate } from '../gate.js'
import type { AdminQuestion, AdminReply } from './codec.js'
import type { AdminService } from './service.js'

/** Serves `admin/1`. */
export async function serveAdmin (gate: Gate, service: AdminService): Promise<void> {
  await serveAsks(gate, ADMIN, { nodesOnly: false }, (bytes, peer) => {
    const question = decodeAdminRequest(bytes)

    return async () => encodeAdminReply(await replyTo(service, question, peer))
  })
}

async function replyTo (service: AdminService, question: AdminQuestion, peer: string): Promise<AdminReply> {
  switch (question.type) {
    case 'createStream':
      return { type: 'created', ...await service.createStream(question.request, peer) }
    case 'listStreams':
      return { type: 'streams', streams: await service.listStreams(peer) }
    case 'lockStream':
      await service.lockStream(question.stream, peer)
      return { type: 'locked' }
    case 'status':
      return { type: 'status', status: await service.status(peer) }
    case 'scrub':
      return { type: 'scrub', progress: await service.scrub(question.request, peer) }
  }
}

/** The far end of `loopback.ts`: a process that takes whatever it is sent. */
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'

const server = createServer(socket => { socket.resume() })
server.listen(0, '127.0.0.1', () => {
  process.send?.((server.address() as AddressInfo).port)
})
process.on('disconnect', () => { process.exit() })

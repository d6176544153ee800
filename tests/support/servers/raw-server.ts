import { createServer, type Socket } from 'node:net';
import { listen } from './listen.ts';

/** A server on loopback that says what it likes, in HTTP or not, once a request has come. */
export async function openRawServer(answer: (socket: Socket) => void) {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    socket.on('error', () => socket.destroy());
    socket.once('data', () => answer(socket));
  });
  const port = await listen(server);
  return {
    host: `127.0.0.1:${port}`,
    /** Connections that the client has not closed. */
    sockets,
    close: () => {
      for (const socket of sockets) socket.destroy();
      server.close();
    },
  };
}

/** Writes the same again and again, as fast as the other side reads, until it ends the connection. */
export function writeWithoutEnd(socket: Socket, chunk: string | Buffer): void {
  const write = () => {
    while (!socket.destroyed && socket.write(chunk));
  };
  socket.on('drain', write);
  write();
}

import { execFileSync } from 'node:child_process';

/** Below the ports that the system lends to outgoing connections: one of those may be lent again before the server that asked comes to listen. */
const ASK = "const net=require('node:net');const ask=()=>{const port=12000+Math.floor(Math.random()*20000);net.createServer().on('error',ask).listen(port,'127.0.0.1',function(){process.stdout.write(String(port));this.close()})};ask()";

/** A port nobody listens on, known before the first import that wants it. */
export const freePort = (): number => Number(execFileSync(process.execPath, ['-e', ASK], { encoding: 'utf8' }));

/**
 * Lets everything that waits have its turn. A message to ourselves queues fairly behind clicks and React's own work;
 * `scheduler.yield` would go before them and starve the progress it is there to let through.
 */
export function breathe(): Promise<void> {
  return new Promise((resolve) => {
    if (typeof MessageChannel === "undefined") {
      setTimeout(resolve, 0);
      return;
    }
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

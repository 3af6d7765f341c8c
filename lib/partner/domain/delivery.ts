/** Where a delivery stands: waiting for a try, taken by the partner, given up after the last try, or stopped with the access. */
export const deliveryStatuses = ["pending", "delivered", "exhausted", "stopped"] as const;

/** 飞鸽's own key of a buyer: opaque, url-safe characters; here made from `Buyer.uid`. */
export function securityUserId(uid: string): string {
  return `AQDx-${uid}_k7Zq`;
}

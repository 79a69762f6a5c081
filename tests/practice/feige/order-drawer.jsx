import { newestFirst } from '../scene/order.ts';
import { scene } from './feige-scene.ts';
import { OrderCard } from './order-card.jsx';
import { useScene } from './use-scene.js';

/** The side drawer: the open buyer's orders as cards that fold, and goods to recommend. */
export function OrderDrawer() {
  const { openUid, ordersLoading, round, unfolded } = useScene();
  const orders = openUid === '' || ordersLoading ? [] : newestFirst(scene.find(openUid).orders);
  return (
    <aside id="workStation">
      <h2 className="drawerTitle-Dt3r">订单</h2>
      {ordersLoading && <p className="ecom-spin">加载中...</p>}
      {openUid !== '' && !ordersLoading && orders.length === 0 && <p className="empty-Em4u">暂无订单</p>}
      <div className="ecom-collapse">
        {orders.map((order) => (
          <OrderCard key={`${round}-${order.orderSn}`} order={order} unfolded={unfolded.includes(order.orderSn)} />
        ))}
      </div>
      <Recommended />
    </aside>
  );
}

/** A trap beside the orders: goods with a price that the buyer never bought. */
function Recommended() {
  return (
    <section role="tabpanel" className="recommend-Rc7e">
      <h2 className="drawerTitle-Dt3r">推荐商品</h2>
      <div>示例防晒衣 轻薄透气</div>
      <div>￥79.90</div>
      <button type="button">邀请下单</button>
    </section>
  );
}

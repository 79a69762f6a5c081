import { slashTime, yuan } from '../scene/platform-text.ts';
import { scene } from './feige-scene.ts';

/** One order. The unfolded card is the one the agent looks at; folded ones keep their content in the page, hidden. */
export function OrderCard({ order, unfolded }) {
  const toggle = () => scene.toggleOrder(order.orderSn);
  const toggleByKey = (event) => event.key === 'Enter' && event.target === event.currentTarget && toggle();
  return (
    <div className={unfolded ? 'ecom-collapse-item ecom-collapse-item-active' : 'ecom-collapse-item'}>
      {/* biome-ignore lint/a11y/useSemanticElements: the real header is a div in this role, with a button inside */}
      <div
        role="button"
        tabIndex={0}
        aria-expanded={unfolded}
        className="ecom-collapse-header"
        onClick={toggle}
        onKeyDown={toggleByKey}
      >
        <div>
          <div>{order.statusText}</div>
        </div>
        {/* The trap: the counter's digits touch the order number in the card's text. Read the 19-digit node alone. */}
        <div aria-hidden="true">+0</div>
        <div>
          <span>{order.orderSn}</span>
        </div>
        <button type="button" render_type="feature_button" onClick={(event) => event.stopPropagation()}>
          修改
        </button>
      </div>
      <div className={unfolded ? 'ecom-collapse-content ecom-collapse-content-active' : 'ecom-collapse-content-hidden'}>
        <Goods order={order} />
        {rowsOf(order).map(([label, value, discount]) => (
          <div className="row-Rw9b" key={label}>
            <span>{label}</span>
            <strong>{value}</strong>
            {/* The second trap: what coupons took off follows the paid amount in the same row. */}
            {discount && <span className="discount-Dc2j">优惠 {discount}</span>}
          </div>
        ))}
      </div>
    </div>
  );
}

function Goods({ order }) {
  return (
    <div className="goods-Gd5y" data-sku-id={`sku-${order.orderSn.slice(-6)}`}>
      <span className="thumb-Th8m">图</span>
      <div>
        <div data-btm="d5834" data-product-id={`product-${order.orderSn.slice(-6)}`}>
          {order.goodsName}
        </div>
        {/* Where the real card shows specification and quantity is not known. */}
        <div className="sku-Sk3f">
          {order.spec} ×{order.quantity}
        </div>
      </div>
    </div>
  );
}

/**
 * Label, value and, beside the amount, the discount. 实付金额, 付款时间 and 订单金额 are known. Other adapters read
 * a label 物流信息 followed by its value somewhere in this drawer; that it is in the card, and its wording, is a guess.
 */
function rowsOf(order) {
  const discount = order.discountFen > 0 && `-${yuan(order.discountFen)}`;
  const trace = order.trace && `${slashTime(order.trace.at)} ${order.trace.text}`;
  return [
    [order.status === 'closed' ? '订单金额' : '实付金额', yuan(order.amountFen), discount],
    ['付款时间', order.paidAt && `${slashTime(order.paidAt)} (抖音月付)`],
    ['物流信息', order.carrier && [order.carrier, order.trackingNumber, trace].filter(Boolean).join(' ')],
  ].filter(([, value]) => value);
}

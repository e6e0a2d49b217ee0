import { Stripe } from 'stripe';

const stripe = new Stripe('sk_test_x', { maxNetworkRetries: 3 });
try {
  const customer = await stripe.customers.create({ name: 'Ada' });
  console.log(customer.id);
  for await (const { name } of stripe.customers.list({ limit: 10 })) console.log(name);
  const event = await stripe.webhooks.constructEventAsync('{}', 't=1,v1=x', 'whsec_x');
  console.log(event.type);
} catch (error) {
  if (error instanceof Stripe.errors.StripeIdempotencyError) console.log(error.code, error.requestId);
  else throw error;
}

import OpenAI, { ConflictError } from 'openai';

const openai = new OpenAI({ apiKey: 'sk-x', maxRetries: 3 });
try {
  const conversation = await openai.conversations.create({});
  console.log(conversation.id);
  for await (const { filename } of openai.files.list({ limit: 10 })) console.log(filename);
  const event = await openai.webhooks.unwrap('{}', new Headers(), 'whsec_x');
  console.log(event.type);
} catch (error) {
  if (error instanceof ConflictError) console.log(error.code, error.requestID);
  else throw error;
}

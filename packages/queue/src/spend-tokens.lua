-- Takes what was spent out of the token bucket KEYS[1], which fills by ARGV[1] a second up to ARGV[2], and tells what is left.
-- More may be spent than there was: then it fills from below nothing. A bucket that is full again is forgotten.
local per_second, burst, spent = tonumber(ARGV[1]), tonumber(ARGV[2]), tonumber(ARGV[3])
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
local held = redis.call('HMGET', KEYS[1], 'tokens', 'at')
local tokens = burst
if held[1] then
  tokens = math.min(burst, tonumber(held[1]) + math.max(0, now - tonumber(held[2])) * per_second / 1000)
end
tokens = tokens - spent
redis.call('HSET', KEYS[1], 'tokens', string.format('%.6f', tokens), 'at', string.format('%.0f', now))
redis.call('PEXPIRE', KEYS[1], math.ceil((burst - tokens) / per_second * 1000) + 1000)
return string.format('%.6f', tokens)

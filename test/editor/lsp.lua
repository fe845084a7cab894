-- Neovim's own client against `csm lsp`: what an editor shows, printed as one line of JSON.
local root, csm, node = vim.env.CSM_ROOT, vim.env.CSM_BIN, vim.env.CSM_NODE
vim.cmd('edit ' .. root .. '/blueprints/phone.yaml')
local buffer = vim.api.nvim_get_current_buf()
local id = vim.lsp.start_client({ name = 'csm', cmd = { node, csm, 'lsp', '--stdio' }, root_dir = root })
vim.lsp.buf_attach_client(buffer, id)
local function wait(what) return vim.wait(15000, what, 20) end
local function diagnostics() return vim.diagnostic.get(buffer) end

vim.api.nvim_buf_set_lines(buffer, -1, -1, false, { 'zzz: 1' })
local shown = wait(function() return #diagnostics() > 0 end)
local first = diagnostics()[1]
vim.api.nvim_buf_set_lines(buffer, -2, -1, false, {})
local gone = wait(function() return #diagnostics() == 0 end)

local function ask(method, line, word)
  local text = vim.api.nvim_buf_get_lines(buffer, line, line + 1, false)[1]
  local params = {
    textDocument = vim.lsp.util.make_text_document_params(buffer),
    position = { line = line, character = text:find(word, 1, true) },
  }
  local replies = vim.lsp.buf_request_sync(buffer, method, params, 15000)
  return replies and replies[id] and replies[id].result
end

local owner
for i, line in ipairs(vim.api.nvim_buf_get_lines(buffer, 0, -1, false)) do
  if line:find('owner: leader', 1, true) then owner = i - 1 end
end
local definition = ask('textDocument/definition', owner, 'leader')
local hover = ask('textDocument/hover', owner, 'leader')
io.stdout:write(vim.json.encode({
  shown = shown, gone = gone, code = first and first.code, message = first and first.message, line = first and first.lnum,
  definition = definition, hover = hover and hover.contents.value,
}) .. '\n')
vim.lsp.stop_client(id)
wait(function() return vim.lsp.client_is_stopped(id) end)
vim.cmd('qall!')

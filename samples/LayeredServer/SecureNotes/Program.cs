using SecureNotes;
using SecureNotes.Store;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

var builder = Host.CreateEmptyApplicationBuilder(settings: null);
builder.Services.AddSingleton<INoteStore>(new NoteFiles(Path.Combine(AppContext.BaseDirectory, "notes")));
builder.Services.AddMcpServer().WithStdioServerTransport().WithTools<NoteTools>();
await builder.Build().RunAsync();

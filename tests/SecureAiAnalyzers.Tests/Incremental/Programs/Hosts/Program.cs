using Hosts;
using Microsoft.Extensions.AI;

var app = Hosting.Prepare(args);
var inner = Hosting.Make(args);
inner.UseMiddleware<Gate>();
inner.UseRateLimiter();
app.UseRouting();
app.UseAuthentication();
app.UseLimits(app.Environment.IsDevelopment());

var open = app.MapGroup("/open").RequireRateLimiting(Limits.Few);
var closed = app.MapGroup("/closed").RequireAuthorization().AddEndpointFilter(Gate.FilterAsync);
open.MapChat();
closed.MapChat();
inner.MapGroup("/inner").MapTools(Tools.Known);
if (app.Environment.IsDevelopment())
    app.MapPost("/try", async (string text, IChatClient model) => (await model.GetResponseAsync(text)).Text);
app.MapPost("/ask", Handlers.AskAsync).RequireRateLimiting(Limits.Few);
app.MapControllers().RequireAuthorization();
app.MapHub<DeskHub>("/desk");
app.Run();

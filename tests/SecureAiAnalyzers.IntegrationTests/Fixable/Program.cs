// The project of all these files: each holds what one rule finds and fixes.
var app = WebApplication.Create(args);
app.UseAuthorization();
app.UseRateLimiter();
Fixable.SAI1005.Endpoints.MapSummaries(app);
Fixable.SAI1006.Endpoints.MapAnswers(app);
Fixable.SAI4001.Endpoints.MapShop(app);
Fixable.SAI4009.Endpoints.MapTurns(app);
app.Run();

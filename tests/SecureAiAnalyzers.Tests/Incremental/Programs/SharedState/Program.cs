using State;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddControllers();
builder.Services.AddSingleton<Session>().AddSingleton(typeof(Cache<>));
builder.Services.AddScoped<Reader>();
var app = builder.Build();
app.MapControllers();
app.MapPost("/answer", (string question, Reader reader) => reader.AnswerAsync(question, default));
app.Run();

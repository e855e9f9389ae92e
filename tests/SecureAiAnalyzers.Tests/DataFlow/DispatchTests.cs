using SecureAiAnalyzers.Metadata;
using SecureAiAnalyzers.Tests.Rules.Shared;
using Xunit;

namespace SecureAiAnalyzers.Tests.DataFlow;

/// <summary>Requests that a dispatcher gets to what handles them, and what comes back.</summary>
public sealed class DispatchTests
{
    private const string Contracts = """
        interface IRequest<TResponse>;
        interface IHandler<TRequest, TResponse> where TRequest : IRequest<TResponse> { Task<TResponse> HandleAsync(TRequest request, CancellationToken cancellationToken); }
        interface IDispatcher { Task<TResponse> SendAsync<TResponse>(IRequest<TResponse> request, CancellationToken cancellationToken = default); }
        record Ask(string Text, string Kind) : IRequest<string>;
        record Count(string Text) : IRequest<string>;
        record Read(string Path) : IRequest<string>;
        class AskHandler : IHandler<Ask, string> { public Task<string> HandleAsync(Ask request, CancellationToken cancellationToken) { Sink([|request.Text|]); Sink(request.Kind); return Task.FromResult(request.Kind); } }
        class CountHandler : IHandler<Count, string> { public Task<string> HandleAsync(Count request, CancellationToken cancellationToken) { Sink(request.Text); return Task.FromResult("3"); } }
        class ReadHandler : IHandler<Read, string> { public Task<string> HandleAsync(Read request, CancellationToken cancellationToken) => InAsync(); }

        """;

    private const string Caller = """
        class Caller(IDispatcher dispatcher)
        {
            async Task RunAsync()
            {
                Sink(await dispatcher.SendAsync(new Ask(In(), "kind")));
                Sink(await dispatcher.SendAsync(new Count("text")));
                var read = new Read("notes");
                Sink([|await dispatcher.SendAsync(read)|]);
            }
        }

        """;

    [Theory]
    [InlineData("""
        class Dispatcher(IServiceProvider services) : IDispatcher
        {
            public async Task<TResponse> SendAsync<TResponse>(IRequest<TResponse> request, CancellationToken cancellationToken)
            {
                var type = typeof(IHandler<,>).MakeGenericType(request.GetType(), typeof(TResponse));
                dynamic handler = services.GetService(type)!;
                return await handler.HandleAsync((dynamic)request, cancellationToken);
            }
        }
        """)]
    [InlineData("""
        class Dispatcher(IServiceProvider services) : IDispatcher
        {
            public Task<TResponse> SendAsync<TResponse>(IRequest<TResponse> request, CancellationToken cancellationToken)
            {
                var type = typeof(IHandler<,>).MakeGenericType(request.GetType(), typeof(TResponse));
                var method = type.GetMethod("HandleAsync")!;
                return (Task<TResponse>)method.Invoke(services.GetService(type), [request, cancellationToken])!;
            }
        }
        """)]
    [InlineData("""
        abstract class Wrapper<TResponse> { public abstract Task<TResponse> HandleAsync(IRequest<TResponse> request, IServiceProvider services, CancellationToken cancellationToken); }
        class Wrapper<TRequest, TResponse> : Wrapper<TResponse> where TRequest : IRequest<TResponse>
        {
            public override Task<TResponse> HandleAsync(IRequest<TResponse> request, IServiceProvider services, CancellationToken cancellationToken) =>
                ((IHandler<TRequest, TResponse>)services.GetService(typeof(IHandler<TRequest, TResponse>))!).HandleAsync((TRequest)request, cancellationToken);
        }
        class Dispatcher(IServiceProvider services) : IDispatcher
        {
            public Task<TResponse> SendAsync<TResponse>(IRequest<TResponse> request, CancellationToken cancellationToken)
            {
                var wrapper = (Wrapper<TResponse>)Activator.CreateInstance(typeof(Wrapper<,>).MakeGenericType(request.GetType(), typeof(TResponse)))!;
                return wrapper.HandleAsync(request, services, cancellationToken);
            }
        }
        """)]
    public Task Reports_request_and_result_through_own_dispatcher(string dispatcher) => new FlowTest(Contracts + Caller + dispatcher).RunAsync();

    [Fact]
    public Task Reports_generic_dispatcher() => new FlowTest(Contracts + """
        class Dispatcher(IServiceProvider services)
        {
            public Task<TResponse> SendAsync<TRequest, TResponse>(TRequest request) where TRequest : IRequest<TResponse> =>
                ((IHandler<TRequest, TResponse>)services.GetService(typeof(IHandler<TRequest, TResponse>))!).HandleAsync(request, default);
        }

        class Caller(Dispatcher dispatcher)
        {
            async Task RunAsync()
            {
                Sink(await dispatcher.SendAsync<Ask, string>(new Ask(In(), "kind")));
                Sink(await dispatcher.SendAsync<Count, string>(new Count("text")));
                Sink([|await dispatcher.SendAsync<Read, string>(new Read("notes"))|]);
            }
        }
        """).RunAsync();

    [Fact]
    public Task Reports_handler_that_is_injected_by_its_contract() => new FlowTest(Contracts + """
        class Caller(IHandler<Ask, string> asks, IHandler<Count, string> counts, IHandler<Read, string> reads)
        {
            async Task RunAsync()
            {
                Sink(await asks.HandleAsync(new Ask(In(), "kind"), default));
                Sink(await counts.HandleAsync(new Count("text"), default));
                Sink([|await reads.HandleAsync(new Read("notes"), default)|]);
            }
        }
        """).RunAsync();

    [Fact]
    public Task Reports_command_that_another_class_runs() => new FlowTest("""
        interface ICommand { void Run(); }
        class Show(string text) : ICommand { public void Run() => Sink([|text|]); }
        class Skip(string text) : ICommand { public void Run() => Sink(text); }
        class Board
        {
            private readonly Queue<ICommand> _waiting = new();
            public void Add(ICommand command) => _waiting.Enqueue(command);
            public void RunAll() { while (_waiting.TryDequeue(out var command)) command.Run(); }
        }
        class Caller(Board board)
        {
            void Run() { board.Add(new Show(In())); board.Add(new Skip("text")); board.RunAll(); }
        }
        """).RunAsync();

    [Fact]
    public Task Reports_data_of_a_command_that_another_class_runs() => new FlowTest("""
        record Command(string Name, string Value);
        class Board
        {
            private readonly List<Command> _waiting = [];
            public void Add(string name, string value) => _waiting.Add(new Command(name, value));
            public void RunAll() { foreach (var command in _waiting) { Sink([|command.Value|]); Sink(command.Name); } }
        }
        class Caller(Board board)
        {
            void Run() { board.Add("show", In()); board.RunAll(); }
        }
        """).RunAsync();

    [Theory]
    [InlineData(
        "Channel<Job> jobs",
        "await jobs.Writer.WriteAsync(new Job(In(), \"k\"));",
        "Channel<Job> jobs",
        "await foreach (var job in jobs.Reader.ReadAllAsync()) { Sink([|job.Text|]); Sink(job.Kind); }")]
    [InlineData(
        "ChannelWriter<Job> jobs",
        "jobs.TryWrite(new Job(In(), \"k\"));",
        "ChannelReader<Job> jobs",
        "while (jobs.TryRead(out var job)) { Sink([|job.Text|]); Sink(job.Kind); }")]
    [InlineData(
        "ChannelWriter<Job> jobs",
        "var job = new Job(In(), \"k\"); await jobs.WriteAsync(job);",
        "ChannelReader<Job> jobs",
        "var job = await jobs.ReadAsync(); Sink([|job.Text|]); Sink(job.Kind);")]
    public Task Reports_what_another_class_takes_out_of_a_channel(string writer, string write, string reader, string read) => new FlowTest($$"""
        using System.Threading.Channels;
        record Job(string Text, string Kind);
        record Other(string Text);
        class Producer({{writer}}) { public async Task RunAsync() { {{write}} await Task.Yield(); } }
        class Consumer({{reader}}) { public async Task RunAsync() { {{read}} await Task.Yield(); } }
        class OtherConsumer(ChannelReader<Other> others) { public async Task RunAsync() => Sink((await others.ReadAsync()).Text); }
        """).RunAsync();

    [Fact]
    public Task Reports_channel_in_a_field() => new FlowTest("""
        using System.Threading.Channels;
        class Work
        {
            private readonly Channel<string> _texts = Channel.CreateUnbounded<string>();
            private readonly Channel<string> _names = Channel.CreateUnbounded<string>();
            public void Add() { _texts.Writer.TryWrite(In()); _names.Writer.TryWrite("name"); }
            public async Task RunAsync()
            {
                await foreach (var text in _texts.Reader.ReadAllAsync())
                    Sink([|text|]);
                while (_names.Reader.TryRead(out var name))
                    Sink(name);
            }
        }
        """).RunAsync();

    [Fact]
    public Task Reports_request_of_MediatR() => FlowRuleTest.VerifyAsync(RuleTable.OutputInSql, FlowCode.Usings + """
        using MediatR;

        public record Search(string Table, string Column) : IRequest<string>;
        public record Summarize(string Text) : IRequest<string>;
        public record Ping(string Text) : IRequest<string>;
        public record Found(string Sql) : INotification;

        public class SearchHandler(DbConnection connection) : IRequestHandler<Search, string>
        {
            public async Task<string> Handle(Search request, CancellationToken cancellationToken)
            {
                await using var command = connection.CreateCommand();
                command.CommandText = [|$"select {request.Column} from {request.Table}"|];
                return (string)(await command.ExecuteScalarAsync(cancellationToken))!;
            }
        }

        public class SummarizeHandler(IChatClient client) : IRequestHandler<Summarize, string>
        {
            public async Task<string> Handle(Summarize request, CancellationToken cancellationToken) =>
                (await client.GetResponseAsync(request.Text, cancellationToken: cancellationToken)).Text;
        }

        public class PingHandler : IRequestHandler<Ping, string>
        {
            public Task<string> Handle(Ping request, CancellationToken cancellationToken) => Task.FromResult("pong");
        }

        public class FoundHandler(DbCommand command) : INotificationHandler<Found>
        {
            public Task Handle(Found notification, CancellationToken cancellationToken)
            {
                command.CommandText = [|notification.Sql|];
                return Task.CompletedTask;
            }
        }

        public class OtherFoundHandler(DbCommand command) : INotificationHandler<Found>
        {
            public async Task Handle(Found notification, CancellationToken cancellationToken)
            {
                command.CommandText = [|"explain " + notification.Sql|];
                await command.ExecuteNonQueryAsync(cancellationToken);
            }
        }

        public class Endpoint(IMediator mediator, IChatClient client, DbCommand command)
        {
            public async Task<string> RunAsync(string text, CancellationToken cancellationToken)
            {
                var table = (await client.GetResponseAsync("Which table? " + text, cancellationToken: cancellationToken)).Text;
                var found = await mediator.Send(new Search(table, "name"), cancellationToken);
                command.CommandText = "select 1 -- " + found;
                command.CommandText = await mediator.Send(new Ping("text"), cancellationToken);
                command.CommandText = [|await mediator.Send(new Summarize("text"), cancellationToken)|];
                await mediator.Publish(new Found(table), cancellationToken);
                return found;
            }
        }
        """, "MediatR");

    [Fact]
    public Task Reports_request_of_sender_and_publisher() => FlowRuleTest.VerifyAsync(RuleTable.OutputAsHtml, FlowCode.Usings + """
        using MediatR;
        using Microsoft.AspNetCore.Html;

        public record Answer(string Question) : IRequest<string>;
        public record Stream(string Question) : IStreamRequest<string>;
        public record Answered(string Text) : INotification;

        public class AnswerHandler(IChatClient client) : IRequestHandler<Answer, string>
        {
            public async Task<string> Handle(Answer request, CancellationToken cancellationToken) =>
                (await client.GetResponseAsync(request.Question, cancellationToken: cancellationToken)).Text;
        }

        public class StreamHandler(IChatClient client) : IStreamRequestHandler<Stream, string>
        {
            public async IAsyncEnumerable<string> Handle(Stream request, CancellationToken cancellationToken)
            {
                await foreach (var update in client.GetStreamingResponseAsync(request.Question, cancellationToken: cancellationToken))
                    yield return update.Text;
            }
        }

        public class AnsweredHandler : INotificationHandler<Answered>
        {
            public HtmlString? Page { get; private set; }

            public Task Handle(Answered notification, CancellationToken cancellationToken)
            {
                Page = new HtmlString([|notification.Text|]);
                return Task.CompletedTask;
            }
        }

        public class Endpoint(ISender sender, IPublisher publisher)
        {
            public async Task<IHtmlContent> RunAsync(string text)
            {
                var answer = await sender.Send(new Answer(text));
                await publisher.Publish(new Answered(answer));
                var page = new HtmlContentBuilder();
                await foreach (var part in sender.CreateStream(new Stream(text)))
                    page.AppendHtml([|part|]);
                return page.AppendHtml([|"<p>" + answer + "</p>"|]);
            }
        }
        """, "MediatR", "MediatR.Newer");

    [Fact]
    public Task Reports_request_of_generated_mediator() => FlowRuleTest.VerifyAsync(RuleTable.InputInInstructions, FlowCode.Usings + """
        using Mediator;

        public sealed record Ask(string Persona, string Question) : ICommand<string>;
        public sealed record Find(string Name) : IQuery<string>;

        public sealed class AskHandler(IChatClient client) : ICommandHandler<Ask, string>
        {
            public async ValueTask<string> Handle(Ask command, CancellationToken cancellationToken)
            {
                ChatMessage[] messages = [new(ChatRole.System, [|"You are " + command.Persona|]), new(ChatRole.User, command.Question)];
                return (await client.GetResponseAsync(messages, cancellationToken: cancellationToken)).Text;
            }
        }

        public sealed class FindHandler : IQueryHandler<Find, string>
        {
            public ValueTask<string> Handle(Find query, CancellationToken cancellationToken) => new("persona");
        }

        public class QuestionsController(ISender sender) : ControllerBase
        {
            [HttpPost]
            public async Task<string> PostAsync(string persona, string question)
            {
                var known = await sender.Send(new Find(persona));
                _ = new ChatMessage(ChatRole.System, "You are " + known);
                return await sender.Send(new Ask(persona, question));
            }
        }
        """, "Mediator.Abstractions");

    [Fact]
    public Task Reports_message_of_MassTransit() => FlowRuleTest.VerifyAsync(RuleTable.OutputInSql, FlowCode.Usings + """
        using MassTransit;

        public record Search(string Sql, string Owner);
        public record Other(string Sql);

        public class Producer(IPublishEndpoint bus, IChatClient client)
        {
            public async Task RunAsync(string text, CancellationToken cancellationToken)
            {
                var answer = await client.GetResponseAsync(text, cancellationToken: cancellationToken);
                await bus.Publish(new Search(answer.Text, "owner"), cancellationToken);
                await bus.Publish(new Other("select 1"), cancellationToken);
            }
        }

        public class SearchConsumer(DbCommand command) : IConsumer<Search>
        {
            public async Task Consume(ConsumeContext<Search> context)
            {
                var search = context.Message;
                command.CommandText = "select '" + search.Owner + "'";
                command.CommandText = [|context.Message.Sql|];
                await command.ExecuteNonQueryAsync(context.CancellationToken);
            }
        }

        public class OtherConsumer(DbCommand command) : IConsumer<Other>
        {
            public async Task Consume(ConsumeContext<Other> context)
            {
                command.CommandText = context.Message.Sql;
                await command.ExecuteNonQueryAsync(context.CancellationToken);
            }
        }
        """, "MassTransit.Abstractions");

    [Fact]
    public Task Reports_message_of_Wolverine() => FlowRuleTest.VerifyAsync(RuleTable.OutputInSql, FlowCode.Usings + """
        using Wolverine;

        public record Search(string Table, string Column);
        public record Summarize(string Text);
        public record Ping(string Text);
        public record Found(string Sql);
        public record Deleted(string Sql);

        public class SearchHandler(DbConnection connection)
        {
            public async Task<string> Handle(Search request, CancellationToken cancellationToken)
            {
                await using var command = connection.CreateCommand();
                command.CommandText = [|$"select {request.Column} from {request.Table}"|];
                return (string)(await command.ExecuteScalarAsync(cancellationToken))!;
            }
        }

        public class SummarizeHandler
        {
            public async Task<string> HandleAsync(Summarize request, IChatClient client, CancellationToken cancellationToken) =>
                (await client.GetResponseAsync(request.Text, cancellationToken: cancellationToken)).Text;
        }

        public static class PingHandler
        {
            public static string Handle(Ping request) => "pong";
        }

        public class FoundConsumer(DbCommand command)
        {
            public void Consume(Found found) => command.CommandText = [|found.Sql|];

            public void Forget(Found found) => command.CommandText = found.Sql;

            private void Handle(Found found) => command.CommandText = found.Sql;
        }

        public class Archive(DbCommand command)
        {
            public void Handle(Found found) => command.CommandText = found.Sql;
        }

        public class DeletedHandler(DbCommand command)
        {
            public void Handle(Deleted deleted) => command.CommandText = deleted.Sql;
        }

        public class Assistant(IMessageBus bus, IChatClient client, DbCommand command)
        {
            public async Task AnswerAsync(string question)
            {
                var answer = (await client.GetResponseAsync(question)).Text;
                await bus.InvokeAsync<string>(new Search(answer, "title"));
                var summary = await bus.InvokeAsync<string>(new Summarize(question));
                command.CommandText = [|summary|];
                command.CommandText = await bus.InvokeAsync<string>(new Ping(answer));
                var found = new Found(answer);
                await bus.PublishAsync(found);
                await bus.SendAsync(new Deleted("delete from notes"));
            }
        }
        """, "WolverineFx");
}

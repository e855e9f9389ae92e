using SecureAiAnalyzers.Metadata;
using SecureAiAnalyzers.Tests.Rules.Shared;
using Xunit;

namespace SecureAiAnalyzers.Tests.Rules.Output;

/// <summary>What a validator of a library has looked at, by rules of the program.</summary>
public sealed class OutputWithValidatorTests
{
    [Theory]
    [InlineData("if (!validator.Validate(job).IsValid) return; Process.Start(\"tool\", \"-d \" + job.Name);")]
    [InlineData("var result = await validator.ValidateAsync(job); if (!result.IsValid) throw new InvalidOperationException(); Process.Start(\"tool\", \"-d \" + job.Name);")]
    [InlineData("if (await validator.ValidateAsync(job) is { IsValid: true }) Process.Start(\"tool\", \"-d \" + job.Name);")]
    [InlineData("validator.ValidateAndThrow(job); Process.Start(\"tool\", \"-d \" + job.Name);")]
    [InlineData("await validator.ValidateAndThrowAsync(job); Process.Start(\"tool\", \"-d \" + job.Name + job.Tool + job.Mode + job.Kind);")]
    [InlineData("new JobValidator().ValidateAndThrow(job); Process.Start(\"tool\", \"-d \" + job.Mode);")]
    [InlineData("var result = new JobValidator().Validate(job); if (result.IsValid) Process.Start(\"tool\", \"-d \" + job.Tool);")]
    [InlineData("await validator.ValidateAndThrowAsync(job); foreach (var tag in job.Tags) Process.Start(\"tool\", \"-d \" + tag);")]
    public Task DoesNotReport_member_that_a_rule_bounds(string statements) => VerifyAsync(statements);

    [Theory]
    [InlineData("validator.ValidateAndThrow(job); Process.Start(\"tool\", [|\"-d \" + job.Folder|]);")]
    [InlineData("validator.ValidateAndThrow(job); Process.Start(\"tool\", [|\"-d \" + job.Free|]);")]
    [InlineData("validator.Validate(job); Process.Start(\"tool\", [|\"-d \" + job.Name|]);")]
    [InlineData("if (validator.Validate(job).IsValid) Console.WriteLine(1); Process.Start(\"tool\", [|\"-d \" + job.Name|]);")]
    [InlineData("if (validator.Validate(job).IsValid) return; Process.Start(\"tool\", [|\"-d \" + job.Name|]);")]
    [InlineData("Process.Start(\"tool\", [|\"-d \" + job.Name|]); validator.ValidateAndThrow(job);")]
    [InlineData("var result = validator.Validate(job); job = other; if (!result.IsValid) return; Process.Start(\"tool\", [|\"-d \" + job.Name|]);")]
    [InlineData("var note = new Note(job.Name); notes.ValidateAndThrow(note); Process.Start(\"tool\", [|\"-d \" + note.Text|]);")]
    public Task Reports_member_without_a_rule_that_bounds_it(string statements) => VerifyAsync(statements);

    [Theory]
    [InlineData("Validator.ValidateObject(task, new ValidationContext(task), true); Process.Start(\"tool\", \"-d \" + task.Name + task.Mode);")]
    [InlineData("if (!Validator.TryValidateObject(task, new ValidationContext(task), null, true)) return; Process.Start(\"tool\", \"-d \" + task.Name + task.Mode);")]
    [InlineData("if (Validator.TryValidateObject(task, new(task), [], validateAllProperties: true)) Process.Start(\"tool\", \"-d \" + task.Mode);")]
    public Task DoesNotReport_member_that_an_attribute_bounds(string statements) => VerifyAnnotatedAsync(statements);

    [Theory]
    [InlineData("Validator.ValidateObject(task, new ValidationContext(task)); Process.Start(\"tool\", [|\"-d \" + task.Name|]);")]
    [InlineData("Validator.ValidateObject(task, new ValidationContext(task), false); Process.Start(\"tool\", [|\"-d \" + task.Name|]);")]
    [InlineData("Validator.ValidateObject(task, new ValidationContext(task), true); Process.Start(\"tool\", [|\"-d \" + task.Free|]);")]
    [InlineData("if (!Validator.TryValidateObject(task, new(task), null, true)) Process.Start(\"tool\", [|\"-d \" + task.Mode|]);")]
    [InlineData("Validator.TryValidateObject(task, new(task), null, true); Process.Start(\"tool\", [|\"-d \" + task.Mode|]);")]
    public Task Reports_member_of_which_no_attribute_is_asked(string statements) => VerifyAnnotatedAsync(statements);

    [Theory]
    [InlineData("if (!new Check<Job>().Try(task, out _)) return; Process.Start(\"tool\", \"-d \" + task.Mode);")]
    [InlineData("ICheck<Job> check = new Check<Job>(); if (check.Try(task, out var errors)) Process.Start(\"tool\", \"-d \" + task.Name + task.Mode);")]
    [InlineData("if (!Check.Holds(task)) throw new InvalidOperationException(); Process.Start(\"tool\", \"-d \" + task.Mode);")]
    public Task DoesNotReport_member_that_a_check_for_all_types_bounds(string statements) => VerifyAnnotatedAsync(statements);

    [Theory]
    [InlineData("if (Check.Holds(task)) return; Process.Start(\"tool\", [|\"-d \" + task.Mode|]);")]
    [InlineData("if (!Check.Holds(task)) return; Process.Start(\"tool\", [|\"-d \" + task.Free|]);")]
    [InlineData("if (!Check.Holds(this)) return; Process.Start(\"tool\", [|\"-d \" + task.Mode|]);")]
    public Task Reports_member_that_no_check_for_all_types_bounds(string statements) => VerifyAnnotatedAsync(statements);

    private static Task VerifyAnnotatedAsync(string statements) => FlowRuleTest.VerifyAsync(
        RuleTable.OutputAsCommand, FlowCode.InFile("using System.ComponentModel.DataAnnotations;\n" + $$"""
        public sealed record Job([property: RegularExpression("[a-z]{1,9}")] string Name, [AllowedValues("a", "b")] string Mode, [property: Required] string Free);

        public interface ICheck<T> { bool Try(T value, out IReadOnlyList<string> errors); }

        public sealed class Check<T> : ICheck<T> where T : notnull
        {
            public bool Try(T value, out IReadOnlyList<string> errors)
            {
                var results = new List<ValidationResult>();
                var ok = Validator.TryValidateObject(value, new ValidationContext(value), results, validateAllProperties: true);
                errors = [.. results.Select(result => result.ErrorMessage ?? "")];
                return ok;
            }
        }

        public static class Check
        {
            public static bool Holds(object value) => Validator.TryValidateObject(value, new(value), null, true);
        }

        public sealed class Runner(IChatClient client)
        {
            public async Task RunAsync()
            {
                var task = (await client.GetResponseAsync<Job>("hello")).Result;
                {{statements}}
            }
        }
        """), "Microsoft.Extensions.AI");

    [Fact]
    public Task Reports_member_where_the_library_is_a_lookalike() => FlowRuleTest.VerifyAsync(RuleTable.OutputAsCommand, FlowCode.InFile("""
        public sealed record Job(string Name);

        public interface IValidator<T> { Result Validate(T instance); }

        public sealed record Result(bool IsValid);

        public sealed class Runner(IChatClient client, IValidator<Job> validator)
        {
            public async Task RunAsync()
            {
                var job = (await client.GetResponseAsync<Job>("hello")).Result;
                if (validator.Validate(job).IsValid)
                    Process.Start("tool", [|"-d " + job.Name|]);
            }
        }
        """), "Microsoft.Extensions.AI");

    private static Task VerifyAsync(string statements) => FlowRuleTest.VerifyAsync(
        RuleTable.OutputAsCommand, FlowCode.InFile("using FluentValidation;\n" + $$"""
        public sealed record Job(string Name, string Tool, string Mode, string Kind, string Folder, string Free, string[] Tags);

        public sealed record Note(string Text);

        public sealed class JobValidator : AbstractValidator<Job>
        {
            private static readonly string[] s_tools = ["zip", "tar"];
            private static readonly Regex s_mode = new("^[a-z]{1,9}$");

            public JobValidator()
            {
                RuleFor(job => job.Name).NotEmpty().MaximumLength(30).Matches("^[a-z0-9]+$").WithMessage("No name");
                RuleFor(job => job.Tool).Must(tool => s_tools.Contains(tool));
                RuleFor(job => job.Mode).Matches(s_mode);
                RuleFor(job => job.Kind).Must(IsKind);
                RuleFor(job => job.Folder).NotEmpty().MaximumLength(100);
                RuleFor(job => job.Free).Matches("[a-z]");
                RuleForEach(job => job.Tags).Must(s_tools.Contains);
            }

            private static bool IsKind(string kind) => kind is "full" or "partial";
        }

        public sealed class NoteValidator : AbstractValidator<Note>
        {
            public NoteValidator() => RuleFor(note => note.Text).NotEmpty();
        }

        public sealed class Runner(IChatClient client, IValidator<Job> validator, IValidator<Note> notes)
        {
            public async Task RunAsync()
            {
                var job = (await client.GetResponseAsync<Job>("hello")).Result;
                var other = (await client.GetResponseAsync<Job>("again")).Result;
                {{statements}}
            }
        }
        """), "FluentValidation", "Microsoft.Extensions.AI");
}

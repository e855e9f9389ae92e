using Microsoft.CodeAnalysis.Testing;
using SecureAiAnalyzers.Metadata;
using SecureAiAnalyzers.Rules.Output;
using SecureAiAnalyzers.Tests.References;
using SecureAiAnalyzers.Tests.Rules.Shared;
using Xunit;

namespace SecureAiAnalyzers.Tests.Rules.Output;

public sealed class OutputDecidesAccessTests
{
    private const string Usings = """
        using Microsoft.AspNetCore.Authentication;
        using Microsoft.AspNetCore.Authorization;
        using Microsoft.AspNetCore.Identity;

        """;

    /// <summary>The package of calls that return an answer parsed.</summary>
    private const string TypedAnswers = "Microsoft.Extensions.AI";

    private const string Answer = "var answer = (await client.GetResponseAsync(\"hello\")).Text; ";

    public static TheoryData<string, string> Answers => ModelAnswers.All;

    public static TheoryData<string, string> Tools => ToolEntries.All;

    [Theory]
    [MemberData(nameof(Answers))]
    public Task Reports_each_source(string statements, string stubs) => RuleTest<OutputDecidesAccess>.VerifyAsync(
        Usings + FlowCode.InPlainMethod(statements + " if (answer == \"yes\") The<AuthorizationHandlerContext>().[|Succeed|](The<IAuthorizationRequirement>());"),
        FlowCode.Stubs(stubs));

    [Theory]
    [MemberData(nameof(Tools))]
    public Task Reports_each_tool(string code, string stubs) => RuleTest<OutputDecidesAccess>.VerifyAsync(
        ToolEntries.With(code, "if (input.Contains(\"admin\")) new ClaimsIdentity().[|AddClaim|](new Claim(ClaimTypes.Role, \"Admin\"));"),
        FlowCode.Stubs(stubs));

    [Theory]
    [MemberData(nameof(Tools))]
    public Task Reports_role_of_each_tool(string code, string stubs) => FlowRuleTest.VerifyAsync(
        RuleTable.OutputDecidesAccess, ToolEntries.With(code, "_ = new Claim(ClaimTypes.Role, [|input|]);"), FlowCode.Stubs(stubs));

    [Theory]
    [InlineData("if (answer == \"yes\") await signIn.[|SignInAsync|](user, false);")]
    [InlineData("if (answer.Contains(\"yes\", StringComparison.OrdinalIgnoreCase)) await users.[|AddToRoleAsync|](user, \"Admin\");")]
    [InlineData("if (answer.Trim().ToLowerInvariant().StartsWith(\"yes\")) await users.[|AddToRolesAsync|](user, [\"Admin\"]);")]
    [InlineData("if (Regex.IsMatch(answer, \"^yes\")) await users.[|AddClaimAsync|](user, new Claim(\"scope\", \"all\"));")]
    [InlineData("if (bool.Parse(answer)) await users.[|ResetPasswordAsync|](user, \"token\", \"new\");")]
    [InlineData("if (answer == \"yes\") { var code = await users.GeneratePasswordResetTokenAsync(user); await users.[|ResetPasswordAsync|](user, code, \"b\"); }")]
    [InlineData("if (bool.TryParse(answer, out var allowed) && allowed) await users.[|GeneratePasswordResetTokenAsync|](user);")]
    [InlineData("if (int.Parse(answer) > 80) await users.[|SetTwoFactorEnabledAsync|](user, false);")]
    [InlineData("if (answer is \"yes\" or \"sure\") await http.[|SignInAsync|](principal);")]
    [InlineData("switch (answer) { case \"admin\": await users.[|AddToRoleAsync|](user, \"Admin\"); break; default: break; }")]
    [InlineData("var role = answer switch { \"a\" => \"Admin\", _ => \"User\" }; if (role == \"Admin\") await users.[|AddToRoleAsync|](user, \"Admin\");")]
    [InlineData("if (answer != \"yes\") return; await signIn.[|SignInAsync|](user, false);")]
    [InlineData("if (answer != \"yes\") { Console.WriteLine(); } else { await signIn.[|SignInAsync|](user, false); }")]
    [InlineData("if (user is null || !answer.Contains(\"yes\")) throw new InvalidOperationException(); await signIn.[|SignInAsync|](user, false);")]
    [InlineData("var allowed = answer == \"yes\"; if (allowed) await signIn.[|SignInAsync|](user, false);")]
    [InlineData("if (password == \"x\" || answer == \"yes\") await signIn.[|SignInAsync|](user, false);")]
    [InlineData("if (await users.CheckPasswordAsync(user, password) || answer == \"yes\") await signIn.[|SignInAsync|](user, false);")]
    [InlineData("if (Decide(answer)) await signIn.[|SignInAsync|](user, false);")]
    [InlineData("if (await DecideAsync(client)) await signIn.[|SignInAsync|](user, false);")]
    [InlineData("if (await judge.IsGenuineAsync(password)) await signIn.[|SignInAsync|](user, false);")]
    [InlineData("if ((await client.GetResponseAsync<Decision>(\"hello\")).Result.IsAdmin) await users.[|AddToRoleAsync|](user, \"Admin\");")]
    [InlineData("var decision = (await client.GetResponseAsync<Decision>(\"hello\")).Result; if (decision is { Level: > 5 }) await users.[|AddToRoleAsync|](user, \"Admin\");")]
    [InlineData("var decision = JsonSerializer.Deserialize<Decision>(answer)!; if (decision.IsAdmin) await users.[|AddToRoleAsync|](user, \"Admin\");")]
    [InlineData("new List<string> { \"yes\" }.Contains(answer); if (new[] { \"yes\" }.Contains(answer)) context.[|Succeed|](requirement);")]
    [InlineData("if (answer == \"yes\") Results.[|SignIn|](principal);")]
    [InlineData("var ok = answer == \"yes\" ? AuthenticateResult.[|Success|](The<AuthenticationTicket>()) : AuthenticateResult.NoResult();")]
    [InlineData("if (answer.Length > 0 && answer[0] == 'y') await signIn.[|SignInAsync|](user, false);")]
    public Task Reports_condition_on_an_answer(string statements) => VerifyAsync(Answer + statements);

    [Theory]
    [InlineData("await signIn.SignInAsync(user, false); Console.WriteLine(answer);")]
    [InlineData("if (answer == \"yes\") Console.WriteLine(); await signIn.SignInAsync(user, false);")]
    [InlineData("if (!string.IsNullOrEmpty(answer)) await signIn.SignInAsync(user, false);")]
    [InlineData("if (answer is null || answer.Length == 0) return; await signIn.SignInAsync(user, false);")]
    [InlineData("if (answer == \"\") return; await signIn.SignInAsync(user, false);")]
    [InlineData("var response = await client.GetResponseAsync(\"hello\"); if (response.FinishReason == ChatFinishReason.Stop) await signIn.SignInAsync(user, false);")]
    [InlineData("if (await users.CheckPasswordAsync(user, password)) await signIn.SignInAsync(user, false);")]
    [InlineData("if (answer.Contains(\"suspicious\")) return; if (await users.CheckPasswordAsync(user, password)) await signIn.SignInAsync(user, false);")]
    [InlineData("if (!await users.CheckPasswordAsync(user, password) || answer == \"suspicious\") return; await signIn.SignInAsync(user, false);")]
    [InlineData("var allowed = await users.CheckPasswordAsync(user, password) && answer == \"fine\"; if (allowed) await signIn.SignInAsync(user, false);")]
    [InlineData("if (answer == \"bad\") return; var result = await signIn.CheckPasswordSignInAsync(user, password, true); if (result.Succeeded) await signIn.SignInAsync(user, false);")]
    [InlineData("if (answer == \"bad\") return; if (!VerifyPin(user, password)) return; await signIn.SignInAsync(user, false);")]
    [InlineData("if (principal.IsInRole(\"Owner\") && answer == \"yes\") await users.AddToRoleAsync(user, \"Clerk\");")]
    [InlineData("if (answer == \"yes\") { Console.WriteLine(\"Make them a clerk?\"); if (Console.ReadLine() == \"y\") await users.AddToRoleAsync(user, \"Clerk\"); }")]
    [InlineData("if (answer == \"yes\" && await RequestApprovalAsync(user)) await users.AddToRoleAsync(user, \"Clerk\");")]
    [InlineData("var found = await users.FindByEmailAsync(answer); if (found is { EmailConfirmed: true }) await users.GeneratePasswordResetTokenAsync(found);")]
    [InlineData("var found = await users.FindByEmailAsync(answer); if (found!.EmailConfirmed) await users.GeneratePasswordResetTokenAsync(found);")]
    [InlineData("if (answer == \"german\") new ClaimsIdentity().AddClaim(new Claim(ClaimTypes.Locality, \"Bonn\"));")]
    [InlineData("if (password == \"x\") await signIn.SignInAsync(user, false);")]
    [InlineData("if (answer == \"yes\") await users.RemoveFromRoleAsync(user, \"Admin\");")]
    [InlineData("if (answer == \"yes\") await http.SignOutAsync();")]
    [InlineData("if (answer == \"yes\") { context.Fail(); return; }")]
    public Task DoesNotReport_condition_on_something_else(string statements) => VerifyAsync(Answer + statements);

    [Theory]
    [InlineData("_ = new Claim(ClaimTypes.Role, [|answer|]);")]
    [InlineData("_ = new Claim(\"scope\", [|\"orders.\" + answer|]);")]
    [InlineData("_ = new Claim(ClaimTypes.NameIdentifier, [|answer|]);")]
    [InlineData("await users.AddToRoleAsync(user, [|answer.Trim()|]);")]
    [InlineData("await users.AddToRolesAsync(user, [|answer.Split(',')|]);")]
    [InlineData("await authorization.AuthorizeAsync(principal, [|answer|]);")]
    [InlineData("_ = new IdentityRole([|answer|]);")]
    [InlineData("_ = new System.Security.Principal.GenericPrincipal(new ClaimsIdentity(), [|answer.Split(',')|]);")]
    [InlineData("if (answer is \"Admin\" or \"Clerk\") await users.AddToRoleAsync(user, [|answer|]);")]
    [InlineData("string[] known = [\"Admin\", \"Clerk\"]; if (known.Contains(answer)) await users.AddToRoleAsync(user, [|answer|]);")]
    [InlineData("await users.AddToRoleAsync(user, [|(await client.GetResponseAsync<Decision>(\"hello\")).Result.Role|]);")]
    public Task Reports_role_claim_or_policy(string statements) => VerifyFlowAsync(Answer + statements);

    [Theory]
    [InlineData("_ = new Claim(ClaimTypes.GivenName, answer);")]
    [InlineData("_ = new Claim(\"given_name\", answer);")]
    [InlineData("_ = new Claim(\"nickname\", answer);")]
    [InlineData("_ = new Claim(\"zoneinfo\", answer);")]
    [InlineData("_ = new Claim(ClaimTypes.Role, \"Clerk\");")]
    [InlineData("await users.AddToRoleAsync(user, \"Clerk\"); Console.WriteLine(answer);")]
    [InlineData("await users.SetUserNameAsync(user, answer);")]
    [InlineData("await users.AddToRoleAsync(user, password);")]
    [InlineData("Console.WriteLine($\"Make them {answer}?\"); if (Console.ReadLine() == \"y\") await users.AddToRoleAsync(user, answer);")]
    [InlineData("if (Enum.TryParse<DayOfWeek>(answer, out var day)) await users.AddToRoleAsync(user, day.ToString());")]
    public Task DoesNotReport_other_claims_and_roles(string statements) => VerifyFlowAsync(Answer + statements);

    [Fact]
    public Task Reports_recovery_and_promotion_by_a_model() => VerifyFileAsync("""
        public sealed record Verdict(bool Genuine, int Confidence, string Reason);

        public sealed class Recovery(IChatClient client, UserManager<IdentityUser> users, SignInManager<IdentityUser> signIn, ILogger<Recovery> logger)
        {
            public async Task<string> RecoverAsync(string email, string story)
            {
                var user = await users.FindByEmailAsync(email);
                if (user is null)
                    return "Unknown.";

                var verdict = await JudgeAsync(story);
                logger.LogInformation("Recovery judged with {Confidence}", verdict.Confidence);
                if (!verdict.Genuine || verdict.Confidence < 80)
                    return "Not convincing.";

                await GrantAsync(user);
                return "Welcome back.";
            }

            public async Task PromoteAsync(IdentityUser user, string wish)
            {
                var reply = await client.GetResponseAsync("Which role fits? " + wish);
                var role = reply.Text.Trim();
                switch (role)
                {
                    case "clerk":
                        await users.[|AddToRoleAsync|](user, "Clerk");
                        break;
                    case "admin":
                        await users.[|AddToRoleAsync|](user, "Admin");
                        break;
                }
            }

            private async Task GrantAsync(IdentityUser user)
            {
                await signIn.[|SignInAsync|](user, isPersistent: false);
            }

            private async Task<Verdict> JudgeAsync(string story)
            {
                var response = await client.GetResponseAsync<Verdict>("Is this story true? " + story);
                return response.Result;
            }
        }
        """);

    [Fact]
    public Task Reports_requirement_that_a_model_meets() => VerifyFileAsync("""
        public sealed class FriendlyRequirement : IAuthorizationRequirement;

        public sealed class FriendlyHandler(IChatClient client) : AuthorizationHandler<FriendlyRequirement, string>
        {
            protected override async Task HandleRequirementAsync(AuthorizationHandlerContext context, FriendlyRequirement requirement, string document)
            {
                var answer = await AskAsync(document);
                if (IsYes(answer))
                    context.[|Succeed|](requirement);
                else
                    context.Fail();
            }

            private async Task<string> AskAsync(string document) =>
                (await client.GetResponseAsync($"May {document} be shown? yes or no")).Text;

            private static bool IsYes(string text)
            {
                var word = text.Trim().TrimEnd('.');
                return word.Equals("yes", StringComparison.OrdinalIgnoreCase);
            }
        }
        """);

    [Fact]
    public Task DoesNotReport_model_that_only_refuses_or_proposes() => VerifyFileAsync("""
        public sealed class Proposals
        {
            public List<string> Open { get; } = [];
        }

        public sealed class Recovery(IChatClient client, UserManager<IdentityUser> users, SignInManager<IdentityUser> signIn, Proposals proposals)
        {
            public async Task<string> SignInAsync(string email, string password, string device)
            {
                if (await LooksStolenAsync(device))
                    return "Call us.";

                var user = await users.FindByEmailAsync(email);
                if (user is null || !await users.CheckPasswordAsync(user, password))
                    return "Wrong.";

                await signIn.SignInAsync(user, isPersistent: false);
                var greeting = await client.GetResponseAsync("Write a greeting.");
                return greeting.Text;
            }

            public async Task ProposeAsync(IdentityUser user, string wish)
            {
                var reply = await client.GetResponseAsync("Which role fits? " + wish);
                if (reply.Text.Contains("clerk"))
                    proposals.Open.Add($"{user.UserName}: {reply.Text}");
            }

            public async Task AcceptAsync(ClaimsPrincipal caller, IdentityUser user)
            {
                if (caller.IsInRole("Owner"))
                    await users.AddToRoleAsync(user, "Clerk");
            }

            private async Task<bool> LooksStolenAsync(string device)
            {
                var reply = await client.GetResponseAsync("Does this device look stolen? " + device);
                return reply.Text.StartsWith("yes", StringComparison.OrdinalIgnoreCase);
            }
        }
        """);

    [Fact]
    public Task DoesNotReport_own_types_of_the_same_names() => VerifyFileAsync("""
        namespace Own
        {
            public sealed class SignInManager { public void SignInAsync(string user) { } }

            public sealed class Tools
            {
                public AITool Make() => AIFunctionFactory.Create((string input) => { if (input == "yes") new SignInManager().SignInAsync(input); });
            }
        }
        """);

    [Fact]
    public Task DoesNotReport_without_an_AI_SDK() => new RuleTest<OutputDecidesAccess>(
        "public class Tools { public void Run(string input) { if (input == \"a\") new System.Security.Claims.ClaimsIdentity().AddClaim(new(\"a\", \"b\")); } }")
    {
        References = TestReferences.AspNetCore,
    }.RunAsync();

    [Fact]
    public Task Reports_message_that_names_source_and_grant() => new RuleTest<OutputDecidesAccess>(
        FlowCode.InFile("""
            public class Gate(IChatClient client)
            {
                public async Task OpenAsync(ClaimsIdentity identity)
                {
                    var answer = await client.GetResponseAsync("May they?");
                    if ({|#2:{|#1:answer.Text|} == "yes"|})
                        identity.{|#0:AddClaim|}(new Claim(ClaimTypes.Role, "Admin"));
                }
            }
            """))
    {
        ExpectedDiagnostics =
        {
            new DiagnosticResult(RuleTable.OutputDecidesAccess.Descriptor).WithLocation(0).WithLocation(1).WithLocation(2)
                .WithMessage("Model output from 'ChatResponse.Text' decides on 'ClaimsIdentity.AddClaim'; "
                    + "let a check of your own or a person decide, and the model at most refuse"),
        },
    }.RunAsync();

    [Fact]
    public Task Reports_message_that_names_source_and_role() => new FlowRuleTest(
        RuleTable.OutputDecidesAccess,
        FlowCode.InFile("""
            public class Tools
            {
                public AITool Make() => AIFunctionFactory.Create(Give);

                private object Give({|#1:string role|}) => new Claim(ClaimTypes.Role, {|#0:role|});
            }
            """))
    {
        ExpectedDiagnostics =
        {
            new DiagnosticResult(RuleTable.OutputDecidesAccess.Descriptor).WithLocation(0).WithLocation(1)
                .WithMessage("Model output from 'role' decides on 'Claim(value)'; let a check of your own or a person decide, and the model at most refuse"),
        },
    }.RunAsync();

    private static string InMethod(string statements) => Usings + FlowCode.InFile($$"""
        public sealed record Decision(bool IsAdmin, int Level, string Role);

        public interface IJudge { Task<bool> IsGenuineAsync(string story); }

        public sealed class Judge(IChatClient client) : IJudge
        {
            public async Task<bool> IsGenuineAsync(string story)
            {
                var reply = await client.GetResponseAsync(story);
                if (reply.Text.Contains("genuine"))
                    return true;
                return false;
            }
        }

        public sealed class Subject(
            UserManager<IdentityUser> users, SignInManager<IdentityUser> signIn, IAuthorizationService authorization, IJudge judge)
        {
            public async Task RunAsync(
                IChatClient client,
                IdentityUser user,
                string password,
                HttpContext http,
                ClaimsPrincipal principal,
                AuthorizationHandlerContext context,
                IAuthorizationRequirement requirement)
            {
                {{statements}}
                await Task.Yield();
            }

            private static bool Decide(string text) => text.StartsWith("yes");

            private static async Task<bool> DecideAsync(IChatClient client)
            {
                var reply = await client.GetResponseAsync("May they?");
                if (reply.Text.Contains("yes"))
                    return true;
                return false;
            }

            private static bool VerifyPin(IdentityUser user, string pin) => user.PasswordHash == pin;

            private Task<bool> RequestApprovalAsync(IdentityUser user) => The<Task<bool>>();

            private static T The<T>() => throw new InvalidOperationException();
        }
        """);

    private static Task VerifyAsync(string statements) => RuleTest<OutputDecidesAccess>.VerifyAsync(InMethod(statements), TypedAnswers);

    private static Task VerifyFlowAsync(string statements) =>
        FlowRuleTest.VerifyAsync(RuleTable.OutputDecidesAccess, InMethod(statements), TypedAnswers);

    private static Task VerifyFileAsync(string code) => RuleTest<OutputDecidesAccess>.VerifyAsync(Usings + FlowCode.InFile(code), TypedAnswers);
}

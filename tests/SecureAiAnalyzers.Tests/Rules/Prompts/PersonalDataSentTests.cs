using Microsoft.CodeAnalysis.Testing;
using SecureAiAnalyzers.Metadata;
using SecureAiAnalyzers.Tests.Rules.Shared;
using Xunit;

namespace SecureAiAnalyzers.Tests.Rules.Prompts;

public sealed class PersonalDataSentTests
{
    private const string Taxonomy = """
        public static class Taxonomy
        {
            public static DataClassification Private => new("Shop", "Private");
            public static DataClassification Public => new("Shop", "Public");
        }

        public sealed class PrivateDataAttribute() : DataClassificationAttribute(Taxonomy.Private);
        public sealed class PublicDataAttribute() : DataClassificationAttribute(Taxonomy.Public);
        public sealed class PiiAttribute : Attribute;

        """;

    private const string Customers = """
        public interface IPerson { [PrivateData] string Phone { get; } }

        public class Customer : IPerson
        {
            public int Number { get; set; }
            public string City { get; set; } = "";
            [PublicData] public string Nick { get; set; } = "";
            [NoDataClassification] public string Shop { get; set; } = "";
            [PrivateData] public string Email { get; set; } = "";
            [PrivateData] public string? Iban;
            [PrivateData] public DateOnly Born { get; set; }
            [PrivateData] public bool IsIll { get; set; }
            [PrivateData] public List<string> Diagnoses { get; } = [];
            [PrivateData] public Address Home { get; set; } = new();
            [UnknownDataClassification] public string Remark { get; set; } = "";
            public string Phone { get; set; } = "";
            [Pii] public string Passport { get; set; } = "";
            public List<Order> Orders { get; } = [];
        }

        public class Address { public string Street { get; set; } = ""; }
        public class Order { public string Item { get; set; } = ""; public Customer? Buyer { get; set; } }
        public class Product { public string Name { get; set; } = ""; }
        public record Patient(string Ward, [PrivateData] string Name);
        [PrivateData] public class Health { public string Text { get; set; } = ""; }
        public class Hidden { public string City { get; set; } = ""; [PrivateData, System.Text.Json.Serialization.JsonIgnore] public string Email { get; set; } = ""; }
        public class Account : IdentityUser { [PersonalData] public string Title { get; set; } = ""; public string Theme { get; set; } = ""; }
        public class Member : IdentityUser<Guid> { [ProtectedPersonalData] public string Birthplace { get; set; } = ""; }

        """;

    public static TheoryData<string, string> Prompts => PromptSinks.All;

    public static TheoryData<string, string> Instructions => InstructionSinks.All;

    [Theory]
    [MemberData(nameof(Prompts))]
    public Task Reports_each_prompt(string statement, string stubs) => VerifyPlainAsync(statement, stubs);

    [Theory]
    [MemberData(nameof(Instructions))]
    public Task Reports_each_instruction(string statement, string stubs) => VerifyPlainAsync(statement, stubs);

    [Theory]
    [InlineData("customer.Email")]
    [InlineData("customer.Iban")]
    [InlineData("customer.Remark")]
    [InlineData("customer.Phone")]
    [InlineData("((IPerson)customer).Phone")]
    [InlineData("customer.Home.Street")]
    [InlineData("customer.Home!.Street.Trim()")]
    [InlineData("customer.Diagnoses[0]")]
    [InlineData("string.Join(\", \", customer.Diagnoses)")]
    [InlineData("customer?.Email ?? \"unknown\"")]
    [InlineData("$\"Born {customer.Born}, what may they buy?\"")]
    [InlineData("\"Ill: \" + customer.IsIll")]
    [InlineData("$\"Mail of {customer.Number}: {customer.Email.ToLowerInvariant()}\"")]
    [InlineData("customer is { Email: var mail } ? mail : \"\"")]
    [InlineData("customer.Orders[0].Buyer!.Email")]
    [InlineData("patient.Name")]
    [InlineData("patient is (_, var name) ? name : \"\"")]
    [InlineData("(patient with { Ward = \"3\" }).Name")]
    [InlineData("new Patient(\"3\", The<string>()).Name")]
    [InlineData("$\"Patient: {patient}\"")]
    [InlineData("patient.ToString()")]
    [InlineData("The<Health>().Text")]
    [InlineData("The<Account>().Title")]
    [InlineData("The<Account>().Email")]
    [InlineData("The<Account>().UserName")]
    [InlineData("The<IdentityUser>().PhoneNumber")]
    [InlineData("The<Member>().Birthplace")]
    [InlineData("(await The<UserManager<Account>>().FindByIdAsync(\"1\"))!.Email")]
    [InlineData("string.Join(\"; \", customers.Select(one => one.Email))")]
    [InlineData("JsonSerializer.Serialize(customer)")]
    [InlineData("JsonSerializer.Serialize(customers)")]
    [InlineData("JsonSerializer.Serialize(new { customer.City, customer.Email })")]
    [InlineData("JsonSerializer.Serialize(customers.Select(one => new { one.City, Mail = one.Email }).ToList())")]
    [InlineData("$\"{new { Mail = customer.Email }}\"")]
    [InlineData("string.Concat(customer.Email, customer.City is null ? \"?\" : \"!\")")]
    [InlineData("JsonSerializer.Serialize(new { question = \"Who?\", customer })")]
    [InlineData("JsonSerializer.Serialize(The<Order>())")]
    [InlineData("JsonSerializer.Serialize(The<Account>())")]
    [InlineData("Newtonsoft.Json.JsonConvert.SerializeObject(patient)")]
    public Task Reports_each_source(string value) => VerifyAsync($"_ = new ChatMessage(ChatRole.User, [|{value}|]);");

    [Theory]
    [InlineData("customer.City")]
    [InlineData("customer.Nick")]
    [InlineData("customer.Shop")]
    [InlineData("customer.Passport")]
    [InlineData("$\"{customer.Number}\"")]
    [InlineData("customer.ToString()!")]
    [InlineData("$\"{customer}\"")]
    [InlineData("patient.Ward")]
    [InlineData("patient is (var ward, _) ? ward : \"\"")]
    [InlineData("$\"{customer.Email.Length} characters\"")]
    [InlineData("customer.Email is null ? \"no mail\" : \"mail\"")]
    [InlineData("customer.IsIll ? \"be kind\" : \"be short\"")]
    [InlineData("$\"{customer.Diagnoses.Count} diagnoses\"")]
    [InlineData("nameof(Customer.Email)")]
    [InlineData("The<Account>().Theme")]
    [InlineData("The<Account>().Id")]
    [InlineData("$\"{The<Member>().Id}\"")]
    [InlineData("JsonSerializer.Serialize(The<Product>())")]
    [InlineData("JsonSerializer.Serialize(new { customer.City, orders = customer.Orders.Count })")]
    [InlineData("JsonSerializer.Serialize(customers.Select(one => new { one.City, HasMail = one.Email is not null }))")]
    [InlineData("string.Concat(customer.City, customer.Email is null ? \"?\" : \"!\")")]
    [InlineData("JsonSerializer.Serialize(The<Hidden>())")]
    [InlineData("JsonSerializer.Serialize(new Customer { City = The<string>() }.City)")]
    [InlineData("string.Join(\"; \", customers.Select(one => one.City))")]
    public Task DoesNotReport_other_data(string value) => VerifyAsync($"_ = new ChatMessage(ChatRole.User, {value});");

    [Theory]
    [InlineData("redactor.Redact(customer.Email)")]
    [InlineData("$\"Mail: {redactor.Redact(customer.Email.Trim())}\"")]
    [InlineData("The<IRedactorProvider>().GetRedactor(Taxonomy.Private).Redact(customer.Email)")]
    [InlineData("redactor.Redact(JsonSerializer.Serialize(customer))")]
    [InlineData("new StringBuilder(\"Mail: \").AppendRedacted(redactor, customer.Email).ToString()")]
    [InlineData("Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(Encoding.UTF8.GetBytes(customer.Email)))")]
    [InlineData("customer.Email.GetHashCode().ToString()")]
    public Task DoesNotReport_redacted_data(string value) => VerifyAsync($"_ = new ChatMessage(ChatRole.User, {value});");

    [Theory]
    [InlineData("logger.LogInformation(\"Mail {Mail}\", [|customer.Email|]);")]
    [InlineData("logger.LogWarning([|$\"Mail {customer.Email}\"|]);")]
    [InlineData("logger.LogError(new Exception(), \"Born {Born}\", [|customer.Email.Trim()|]);")]
    [InlineData("LoggerMessage.Define<string>(LogLevel.Information, 1, \"Mail {Mail}\")(logger, [|customer.Email|], null);")]
    [InlineData("logger.LogInformation(\"Case {Case}\", [|JsonSerializer.Serialize(customer)|]);")]
    public Task Reports_log_entry(string statement) => VerifyAsync("var logger = The<ILogger>(); " + statement);

    [Theory]
    [InlineData("logger.LogInformation(\"Mail {Mail}\", redactor.Redact(customer.Email));")]
    [InlineData("logger.LogInformation(\"City {City}\", customer.City);")]
    [InlineData("logger.LogInformation(\"Has a mail {Has}\", customer.Email.Length > 0);")]
    [InlineData("logger.LogDebug(\"Mail {Mail}\", customer.Email);")]
    [InlineData("logger.LogTrace(customer.Email);")]
    [InlineData("Console.WriteLine(customer.Email);")]
    public Task DoesNotReport_log_without_the_data(string statement) => VerifyAsync("var logger = The<ILogger>(); " + statement);

    [Fact]
    public Task Reports_only_parameters_of_log_methods_that_nobody_classified() => VerifyProgramAsync(Taxonomy + Customers + """
        public partial class Support(ILogger<Support> logger)
        {
            [LoggerMessage(Level = LogLevel.Information, Message = "Mail {Mail}")]
            partial void LogMail(string mail);

            [LoggerMessage(Level = LogLevel.Information, Message = "Mail {Mail}")]
            partial void LogErased([PrivateData] string mail);

            [LoggerMessage(Level = LogLevel.Debug, Message = "Mail {Mail}")]
            partial void LogDetails(string mail);

            public void Open(Customer customer)
            {
                LogMail([|customer.Email|]);
                LogErased(customer.Email);
                LogDetails(customer.Email);
                logger.LogInformation("Customer {Number}", customer.Number);
            }
        }
        """);

    [Fact]
    public Task Reports_redactor_that_redacts_nothing() =>
        VerifyAsync("_ = new ChatMessage(ChatRole.User, [|NullRedactor.Instance.Redact(customer.Email)|]);");

    [Theory]
    [InlineData("Pii")]
    [InlineData("PiiAttribute")]
    [InlineData("Shop.PiiAttribute, Other")]
    [InlineData("Other, Shop.Pii")]
    public async Task Reports_attribute_that_the_team_names(string names) =>
        await Test("_ = new ChatMessage(ChatRole.User, [|customer.Passport|]);")
            .WithConfig($"secure_ai.personal_data_attributes = {names}\n").RunAsync();

    [Theory]
    [InlineData("Other.PiiAttribute")]
    [InlineData("Pi")]
    public async Task DoesNotReport_attribute_of_another_name(string names) =>
        await Test("_ = new ChatMessage(ChatRole.User, customer.Passport);").WithConfig($"secure_ai.personal_data_attributes = {names}\n").RunAsync();

    [Fact]
    public Task Reports_message_that_names_member_sink_and_way() => new FlowRuleTest(
        RuleTable.PersonalDataSent,
        Program("_ = new ChatMessage(ChatRole.User, {|#0:Describe({|#2:customer|})|}); string Describe(Customer one) => \"Mail: \" + {|#1:one.Email|};"),
        Packages)
    {
        ExpectedDiagnostics =
        {
            new DiagnosticResult(RuleTable.PersonalDataSent.Descriptor).WithArguments("Customer.Email", "ChatMessage(content)").WithLocation(0).WithLocation(1),
        },
    }.RunAsync();

    [Fact]
    public Task Reports_parameter_that_is_classified() => VerifyProgramAsync(Taxonomy + """
        public class Support(IChatClient client, [PrivateData] string owner)
        {
            public Task<ChatResponse> AskAsync([PrivateData] string mail, string question) =>
                client.GetResponseAsync([|$"{question} (asked by {mail})"|]);

            public Task<ChatResponse> AskAsync() => client.GetResponseAsync([|"Who is " + owner|]);
        }
        """);

    [Fact]
    public Task Reports_result_of_a_tool() => VerifyProgramAsync(Taxonomy + Customers + """
        public class Tools(List<Customer> customers)
        {
            public AIFunction Find => AIFunctionFactory.Create(FindCustomer);

            public AIFunction City => AIFunctionFactory.Create(CityOf);

            private Customer FindCustomer(int number) => [|customers.First(customer => customer.Number == number)|];

            private string CityOf(int number) => customers.First(customer => customer.Number == number).City;
        }
        """);

    [Fact]
    public Task Reports_data_that_several_classes_hand_on() => VerifyProgramAsync(Taxonomy + Customers + """
        public record TicketModel(string Question, string Contact, string Place);

        public interface ICustomerStore { Task<Customer> FindAsync(int number, CancellationToken cancellationToken); }

        public class TicketMapper(ICustomerStore store)
        {
            public async Task<TicketModel> MapAsync(int number, string question, CancellationToken cancellationToken)
            {
                var customer = await store.FindAsync(number, cancellationToken);
                var contact = customer.Email;
                if (string.IsNullOrEmpty(contact))
                    contact = customer.Phone;
                return new TicketModel(question, contact, customer.City);
            }
        }

        public class PromptBuilder
        {
            private readonly StringBuilder _text = new();

            public PromptBuilder Add(string name, string value)
            {
                _text.Append(name).Append(": ").AppendLine(value);
                return this;
            }

            public string Build() => _text.ToString();
        }

        public class TicketAgent(TicketMapper mapper, IChatClient client, Redactor redactor)
        {
            public async Task<string> AnswerAsync(int number, string question, CancellationToken cancellationToken)
            {
                var ticket = await mapper.MapAsync(number, question, cancellationToken);
                var prompt = new PromptBuilder().Add("Question", ticket.Question).Add("Contact", ticket.Contact).Build();
                var answer = await client.GetResponseAsync([|prompt|], cancellationToken: cancellationToken);
                return answer.Text;
            }

            public async Task<string> AnswerSafelyAsync(int number, string question, CancellationToken cancellationToken)
            {
                var ticket = await mapper.MapAsync(number, question, cancellationToken);
                var prompt = new PromptBuilder()
                    .Add("Question", ticket.Question)
                    .Add("Contact", redactor.Redact(ticket.Contact))
                    .Add("Place", ticket.Place)
                    .Build();
                var answer = await client.GetResponseAsync(prompt, cancellationToken: cancellationToken);
                return answer.Text;
            }
        }
        """);

    [Fact]
    public Task DoesNotReport_lookalike_attribute() => VerifyProgramAsync("""
        public class PersonalDataAttribute : Attribute;
        public class DataClassificationAttribute : Attribute;
        public class Customer { [PersonalData, Shop.DataClassification] public string Email { get; set; } = ""; }

        public class Support(IChatClient client)
        {
            public Task<ChatResponse> AskAsync(Customer customer) => client.GetResponseAsync(customer.Email);
        }
        """);

    [Fact]
    public Task Reports_source_that_the_team_declares() => new FlowRuleTest(RuleTable.PersonalDataSent, Usings + """
        public class Customer { [SecureAi.Untrusted("personal")] public string Email { get; set; } = ""; public string City { get; set; } = ""; }

        public class Support(IChatClient client)
        {
            public Task<ChatResponse> AskAsync(Customer customer) => client.GetResponseAsync([|customer.Email|]);

            public Task<ChatResponse> WhereAsync(Customer customer) => client.GetResponseAsync(customer.City);
        }
        """, Packages).WithAnnotations().RunAsync();

    [Fact]
    public Task DoesNotReport_result_of_declared_sanitizer() => new FlowRuleTest(RuleTable.PersonalDataSent, Usings + Taxonomy + Customers + """
        public class Support(IChatClient client)
        {
            [SecureAi.Sanitizer]
            private static string Mask(string text) => text[..1] + "***";

            public Task<ChatResponse> AskAsync(Customer customer) => client.GetResponseAsync(Mask(customer.Email));
        }
        """, Packages).WithAnnotations().RunAsync();

    private const string Usings = FlowCode.Usings + """
        using Microsoft.AspNetCore.Identity;
        using Microsoft.Extensions.Compliance.Classification;
        using Microsoft.Extensions.Compliance.Redaction;
        namespace Shop;

        """;

    private static readonly string[] Packages = ["Microsoft.Extensions.Compliance.Redaction", "Newtonsoft.Json"];

    private static Task VerifyAsync(string statement) => Test(statement).RunAsync();

    private static Task VerifyProgramAsync(string code) => FlowRuleTest.VerifyAsync(RuleTable.PersonalDataSent, Usings + code, Packages);

    private static FlowRuleTest Test(string statement) => new(RuleTable.PersonalDataSent, Program(statement), Packages);

    private static string Program(string statement) => Usings + Taxonomy + Customers + $$"""
        public class Subject
        {
            public async Task RunAsync(Customer customer, List<Customer> customers, Patient patient, Redactor redactor)
            {
                {{statement}}
                await Task.Yield();
            }

            static T The<T>() => throw new InvalidOperationException();
        }
        """;

    private static Task VerifyPlainAsync(string statement, string stubs) => FlowRuleTest.VerifyAsync(
        RuleTable.PersonalDataSent,
        FlowCode.InPlainMethod("var text = The<Client>().Email; " + statement)
            + " public class Client { [Microsoft.AspNetCore.Identity.PersonalData] public string Email { get; set; } = \"\"; }",
        FlowCode.Stubs(stubs));
}

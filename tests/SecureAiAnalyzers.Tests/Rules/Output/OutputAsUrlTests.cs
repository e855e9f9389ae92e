using Microsoft.CodeAnalysis.Testing;
using SecureAiAnalyzers.Metadata;
using SecureAiAnalyzers.Tests.References;
using SecureAiAnalyzers.Tests.Rules.Shared;
using Xunit;

namespace SecureAiAnalyzers.Tests.Rules.Output;

public sealed class OutputAsUrlTests() : OutputTests(
    RuleTable.OutputAsUrl,
    "await http.GetAsync([|\"https://\" + answer|]);",
    "new HttpClient().GetStringAsync([|$\"https://{input}/status\"|]);")
{
    [Theory]
    [InlineData("await http.GetAsync([|new Uri(answer)|]);")]
    [InlineData("await http.PostAsync([|answer|], null);")]
    [InlineData("await http.GetStringAsync([|\"/\" + answer|]);")]
    [InlineData("await http.GetStringAsync([|\"//\" + answer|]);")]
    [InlineData("await http.GetStringAsync([|\"https://\" + answer + \".example.com/\"|]);")]
    [InlineData("await http.GetStringAsync([|$\"https://example.com{answer}\"|]);")]
    [InlineData("const string Base = \"https://example.com\"; await http.GetStringAsync([|Base + answer|]);")]
    [InlineData("await http.GetStringAsync([|\"https://{shop}/orders/{id}\".Replace(\"{shop}\", answer).Replace(\"{id}\", \"1\")|]);")]
    [InlineData("await http.GetStringAsync([|\"https://{shop}/orders/{id}\".Replace(\"{id}\", \"1\").Replace(\"{shop}\", answer)|]);")]
    [InlineData("await http.GetStringAsync([|\"https://example.com\".Replace(\".com\", answer)|]);")]
    [InlineData("await http.GetStringAsync([|answer.Replace(\" \", \"https://example.com/\")|]);")]
    [InlineData("await http.GetStringAsync([|System.Net.WebUtility.HtmlEncode(answer)|]);")]
    [InlineData("http.BaseAddress = [|new Uri(answer)|]; await http.GetAsync(\"status\");")]
    [InlineData("using var request = new HttpRequestMessage(HttpMethod.Get, [|answer|]); await http.SendAsync(request);")]
    [InlineData("using var request = new HttpRequestMessage { RequestUri = [|new Uri(answer)|] }; await http.SendAsync(request);")]
    [InlineData("await The<System.Net.WebSockets.ClientWebSocket>().ConnectAsync([|new Uri(answer)|], default);")]
    [InlineData("System.Net.WebRequest.Create([|answer|]);")]
    [InlineData("The<System.Net.WebClient>().DownloadFile([|answer|], \"page.html\");")]
    [InlineData("await System.Net.Http.Json.HttpClientJsonExtensions.GetFromJsonAsync<Note>(http, [|answer|]);")]
    [InlineData("The<IHttpClientFactory>().CreateClient(\"a\").GetAsync([|new Uri(new Uri(\"https://example.com\"), answer)|]);")]
    [InlineData("The<HttpResponse>().Redirect([|answer|]);")]
    [InlineData("Results.Redirect([|answer|]);")]
    [InlineData("TypedResults.Redirect([|answer|]);")]
    [InlineData("The<ControllerBase>().Redirect([|answer|]);")]
    [InlineData("The<Microsoft.AspNetCore.Mvc.RazorPages.PageModel>().RedirectPermanentPreserveMethod([|answer|]);")]
    [InlineData("_ = new RedirectResult([|answer|]);")]
    [InlineData("The<HttpResponse>().Headers.Location = [|answer|];")]
    [InlineData("await Task.WhenAll(answer.Split('\\n').Select([|http.GetStringAsync|]));")]
    [InlineData("The<Microsoft.AspNetCore.Components.NavigationManager>().NavigateTo([|answer|]);")]
    [InlineData("var address = new UriBuilder(\"https://example.com\") { Host = answer }; await http.GetAsync([|address.Uri|]);")]
    public Task Reports_output_in_each_request(string statements) => VerifyAsync(Answer + "\n#pragma warning disable SYSLIB0014\n" + statements);

    [Theory]
    [InlineData("await The<Microsoft.Playwright.IPage>().GotoAsync([|answer|]);", "Microsoft.Playwright")]
    [InlineData("The<OpenQA.Selenium.IWebDriver>().Navigate().GoToUrl([|answer|]);", "Selenium.WebDriver")]
    [InlineData("await The<PuppeteerSharp.IPage>().GoToAsync([|answer|]);", "PuppeteerSharp")]
    [InlineData("_ = new RestSharp.RestClient([|answer|]);", "RestSharp")]
    [InlineData("_ = new RestSharp.RestRequest([|answer|]);", "RestSharp")]
    [InlineData("_ = new RestSharp.RestClientOptions { BaseUrl = [|new Uri(answer)|] };", "RestSharp")]
    [InlineData("_ = Refit.RestService.For<IDisposable>([|answer|]);", "Refit")]
    [InlineData("await Flurl.Http.GeneratedExtensions.GetStringAsync([|answer|]);", "Flurl.Http;Flurl")]
    [InlineData("await Flurl.Http.GeneratedExtensions.GetStringAsync([|new Flurl.Url(answer).AppendPathSegment(\"a\")|]);", "Flurl.Http;Flurl")]
    [InlineData("The<HtmlAgilityPack.HtmlWeb>().Load([|answer|]);", "HtmlAgilityPack")]
    [InlineData("await AngleSharp.BrowsingContextExtensions.OpenAsync(The<AngleSharp.IBrowsingContext>(), [|answer|]);", "AngleSharp")]
    [InlineData("_ = new Microsoft.SemanticKernel.Plugins.OpenApi.OpenApiFunctionExecutionParameters { ServerUrlOverride = [|new Uri(answer)|] };", "Microsoft.SemanticKernel.Satellites")]
    public Task Reports_output_in_each_library(string statements, string packages) => VerifyAsync(Answer + statements, FlowCode.Stubs(packages));

    [Theory]
    [InlineData("_ = new RestSharp.RestRequest(\"orders/\" + answer);", "RestSharp")]
    [InlineData("await Flurl.Http.GeneratedExtensions.GetStringAsync(new Flurl.Url(\"https://example.com\").AppendPathSegment(answer));", "Flurl.Http;Flurl")]
    [InlineData("await Flurl.Http.GeneratedExtensions.GetStringAsync(Flurl.GeneratedExtensions.SetQueryParam(\"https://example.com\", \"q\", answer));", "Flurl.Http;Flurl")]
    [InlineData("await The<Microsoft.Playwright.IPage>().GotoAsync(\"https://example.com/?q=\" + answer);", "Microsoft.Playwright")]
    public Task DoesNotReport_fixed_host_in_a_library(string statements, string packages) => VerifyAsync(Answer + statements, FlowCode.Stubs(packages));

    [Theory]
    [InlineData("await http.GetStringAsync(\"https://example.com/orders/\" + answer);")]
    [InlineData("await http.GetStringAsync($\"https://example.com/orders/{answer}?all={answer}\");")]
    [InlineData("await http.GetStringAsync($\"https://example.com?q={answer}\");")]
    [InlineData("await http.GetStringAsync(string.Format(\"https://example.com/{0}/{1}\", answer, answer));")]
    [InlineData("await http.GetStringAsync(\"https://example.com/orders/{id}\".Replace(\"{id}\", answer));")]
    [InlineData("const string Form = \"https://example.com/{folder}/{file}\"; var url = Form.Replace(\"{folder}\", answer).Replace(\"{file}\", answer); await http.GetStringAsync(url);")]
    [InlineData("await http.GetStringAsync(string.Concat(\"https://example.com/\", answer, \"/\", answer, \"/\", answer));")]
    [InlineData("await http.GetStringAsync(\"orders/\" + answer);")]
    [InlineData("await http.GetStringAsync($\"/orders/{answer}\");")]
    [InlineData("await http.GetStringAsync($\"?id={answer}\");")]
    [InlineData("await http.GetStringAsync($\"{configuration[\"Api\"]}/orders/{answer}\");")]
    [InlineData("await http.GetStringAsync(configuration[\"Api\"] + answer);")]
    [InlineData("var url = \"https://example.com/search?\"; url += \"q=\" + answer; if (url.Length > 9) url += \"&page=\" + answer; await http.GetStringAsync(url);")]
    [InlineData("var url = \"https://example.com/search/\"; url += answer; await http.GetStringAsync(url);")]
    [InlineData("await http.GetStringAsync(\"https://\" + Uri.EscapeDataString(answer) + \".example.com/\");")]
    [InlineData("await http.GetAsync(new UriBuilder(\"https://example.com\") { Path = \"a/\" + answer, Query = answer }.Uri);")]
    [InlineData("var address = new UriBuilder(configuration[\"Api\"]!); address.Query = \"q=\" + answer; await http.GetAsync(address.Uri);")]
    [InlineData("await http.GetAsync(new Uri(new Uri(\"https://example.com\"), \"orders/\" + answer));")]
    [InlineData("await http.GetAsync(Microsoft.AspNetCore.WebUtilities.QueryHelpers.AddQueryString(\"https://example.com\", \"q\", answer));")]
    [InlineData("await http.GetAsync(Microsoft.AspNetCore.WebUtilities.QueryHelpers.AddQueryString(\"https://example.com\", new Dictionary<string, string?> { [\"q\"] = answer }));")]
    [InlineData("await http.PostAsync(\"https://example.com/orders\", new StringContent(answer));")]
    [InlineData("await http.GetStringAsync($\"https://example.com/orders/{int.Parse(answer)}\");")]
    public Task DoesNotReport_fixed_host(string statements) => VerifyAsync(Answer + statements);

    [Theory]
    [InlineData("var uri = new Uri(answer); if (uri.Scheme != Uri.UriSchemeHttps || uri.Host != \"example.com\") return; await http.GetAsync(uri);")]
    [InlineData("if (!Uri.TryCreate(answer, UriKind.Absolute, out var uri) || uri.Host is not (\"a.com\" or \"b.com\")) return; await http.GetAsync(uri);")]
    [InlineData("var hosts = new HashSet<string> { \"a.com\" }; var uri = new Uri(answer); if (hosts.Contains(uri.Host)) await http.GetAsync(uri);")]
    [InlineData("var uri = new Uri(answer); if (uri is not { Scheme: \"https\", Host: \"a.com\" or \"b.com\" }) return; await http.GetAsync(uri);")]
    [InlineData("if (Uri.TryCreate(answer, UriKind.Absolute, out var uri) && uri is { Host: var host } && host == \"a.com\") await http.GetAsync(uri);")]
    [InlineData("var uri = new Uri(answer) switch { { DnsSafeHost: \"a.com\" } known => known, _ => throw new Exception() }; await http.GetAsync(uri);")]
    [InlineData("bool Known(Uri u) => u.Scheme == \"https\" && u.Host is \"a.com\" or \"b.com\"; var uri = new Uri(answer); if (!Known(uri)) return; await http.GetAsync(uri);")]
    [InlineData("bool Try(string text, out Uri? made) => Uri.TryCreate(text, UriKind.Absolute, out made) && made.Host == \"a.com\"; if (Try(answer, out var uri)) await http.GetAsync(uri);")]
    [InlineData("var uri = new Uri(answer); if (!uri.Host.EndsWith(\".example.com\", StringComparison.OrdinalIgnoreCase)) return; await http.GetAsync(uri);")]
    [InlineData("var site = new Uri(\"https://example.com/\"); var uri = new Uri(site, answer); if (uri.Host != site.Host) return; await http.GetAsync(uri);")]
    [InlineData("var site = new Uri(\"https://example.com/\"); var uri = new Uri(site, answer); if (!site.IsBaseOf(uri)) return; await http.GetAsync(uri);")]
    [InlineData("string[] hosts = [\"a.com\"]; var uri = new Uri(answer); if (!hosts.Any(host => uri.Host.Equals(host, StringComparison.OrdinalIgnoreCase) || uri.Host.EndsWith(\".\" + host))) return; await http.GetAsync(uri);")]
    [InlineData("if (!answer.StartsWith(\"https://example.com/\", StringComparison.Ordinal)) return; await http.GetAsync(answer);")]
    [InlineData("var uri = new Uri(answer); if (uri.GetLeftPart(UriPartial.Authority) != \"https://example.com\") return; await http.GetAsync(uri);")]
    [InlineData("var url = answer switch { \"a\" => \"https://a.com\", _ => \"https://b.com\" }; await http.GetAsync(url);")]
    [InlineData("var urls = new Dictionary<string, string> { [\"a\"] = \"https://a.com\" }; if (urls.TryGetValue(answer, out var url)) await http.GetAsync(url);")]
    [InlineData("if (!The<Microsoft.AspNetCore.Mvc.IUrlHelper>().IsLocalUrl(answer)) return; Results.Redirect(answer);")]
    [InlineData("var uri = answer.Split('\\n').Select(l => new Uri(l)).First(u => u.Scheme == \"https\" && u.Host == \"example.com\"); await http.GetAsync(uri);")]
    [InlineData("var uri = answer.Split('\\n').Select(l => new Uri(l)).FirstOrDefault(u => u.Host.EndsWith(\".example.com\")); await http.GetAsync(uri);")]
    [InlineData("foreach (var uri in answer.Split('\\n').Select(l => new Uri(l)).Where(u => u.Host is \"a.example.com\")) await http.GetAsync(uri);")]
    [InlineData("bool Ours(string link) => Uri.TryCreate(link, UriKind.Absolute, out var uri) && uri.Host == \"a.com\"; if (Ours(answer)) await http.GetAsync(answer);")]
    [InlineData("bool Ours(string link) => new Uri(link).Host is \"a.com\" or \"b.com\"; if (!Ours(answer)) return; await http.GetAsync(new Uri(answer));")]
    [InlineData("bool Ours(string link) { var host = new Uri(link).Host; return host == \"a.com\" || host.EndsWith(\".a.com\"); } if (Ours(answer)) await http.GetAsync(answer);")]
    [InlineData("bool Ours(string link) => Uri.TryCreate(link, UriKind.Absolute, out var uri) && uri is { Scheme: \"https\", Host: var host } && host == \"a.com\"; if (Ours(answer)) await http.GetAsync(answer);")]
    public Task DoesNotReport_checked_host(string statements) => VerifyAsync(Answer + statements);

    [Theory]
    [InlineData("var uri = new Uri(answer); if (uri.Scheme == \"https\") await http.GetAsync([|uri|]);")]
    [InlineData("bool Ours(string link) => Uri.TryCreate(link, UriKind.Absolute, out var uri) && uri is { Scheme: var scheme } && scheme == \"https\"; if (Ours(answer)) await http.GetAsync([|answer|]);")]
    [InlineData("bool Ours(string link) => Uri.TryCreate(\"https://a.com\", UriKind.Absolute, out var uri) && uri.Host == \"a.com\"; if (Ours(answer)) await http.GetAsync([|answer|]);")]
    [InlineData("if (!answer.StartsWith(\"https://\")) return; await http.GetAsync([|answer|]);")]
    [InlineData("if (!answer.StartsWith(\"https://example.com\")) return; await http.GetAsync([|answer|]);")]
    [InlineData("if (!answer.Contains(\"example.com\")) return; await http.GetAsync([|answer|]);")]
    [InlineData("var uri = new Uri(answer); if (!uri.Host.EndsWith(\"example.com\")) return; await http.GetAsync([|uri|]);")]
    [InlineData("var uri = new Uri(answer); if (uri.Host == \"169.254.169.254\" || uri.IsLoopback) return; await http.GetAsync([|uri|]);")]
    [InlineData("if (!Uri.IsWellFormedUriString(answer, UriKind.Absolute)) return; await http.GetAsync([|answer|]);")]
    [InlineData("var uri = new Uri(answer); if (uri is not { Scheme: \"https\", Host: not \"localhost\" }) return; await http.GetAsync([|uri|]);")]
    [InlineData("bool Known(Uri u) => u.Scheme == \"https\"; var uri = new Uri(answer); if (!Known(uri)) return; await http.GetAsync([|uri|]);")]
    [InlineData("bool Try(string text, out Uri? made) => Uri.TryCreate(text, UriKind.Absolute, out made) && made.Scheme == \"https\"; if (Try(answer, out var uri)) await http.GetAsync([|uri|]);")]
    public Task Reports_host_that_is_not_checked_enough(string statements) => VerifyAsync(Answer + statements);

    [Fact]
    public Task Reports_page_that_a_tool_fetches() => VerifyFileAsync("""
        public sealed class WebTools(IHttpClientFactory factory, ILogger<WebTools> logger)
        {
            public IEnumerable<AITool> All => [AIFunctionFactory.Create(FetchAsync), AIFunctionFactory.Create(WeatherAsync)];

            [Description("Reads a web page.")]
            private async Task<string> FetchAsync(string url, CancellationToken token)
            {
                if (!url.EndsWith('/'))
                    url += "/";
                url = "https://" + url;
                logger.LogInformation("Fetching a page");
                using var response = await SendAsync(url, token);
                return await response.Content.ReadAsStringAsync(token);
            }

            [Description("Tells the weather in a city.")]
            private async Task<string> WeatherAsync(string city, CancellationToken token)
            {
                using var response = await SendAsync($"https://weather.example.com/v1/{city}?units=metric", token);
                return await response.Content.ReadAsStringAsync(token);
            }

            private async Task<HttpResponseMessage> SendAsync(string url, CancellationToken token)
            {
                using var client = factory.CreateClient("web");
                using var request = new HttpRequestMessage(HttpMethod.Get, [|url|]);
                request.Headers.Add("Accept", "text/html");
                return await client.SendAsync(request, token);
            }
        }
        """);

    [Fact]
    public Task DoesNotReport_page_that_a_tool_fetches_from_allowed_hosts() => VerifyFileAsync("""
        public sealed class WebTools(IHttpClientFactory factory)
        {
            private static readonly HashSet<string> Hosts = new(StringComparer.OrdinalIgnoreCase) { "docs.example.com", "wiki.example.com" };

            public IEnumerable<AITool> All => [AIFunctionFactory.Create(FetchAsync), AIFunctionFactory.Create(SearchAsync)];

            [Description("Reads a page of our documents.")]
            private async Task<string> FetchAsync(string url, CancellationToken token)
            {
                var address = Allowed(url);
                using var client = factory.CreateClient("web");
                return await client.GetStringAsync(address, token);
            }

            [Description("Searches our documents.")]
            private async Task<string> SearchAsync(string words, int page, CancellationToken token)
            {
                using var client = factory.CreateClient("search");
                client.BaseAddress = new Uri("https://search.example.com");
                var query = BuildQuery("/find?", "q", words);
                query = BuildQuery(query, "page", page.ToString());
                return await client.GetStringAsync(query, token);
            }

            private static Uri Allowed(string url)
            {
                var address = new Uri(url, UriKind.Absolute);
                if (address.Scheme != Uri.UriSchemeHttps || !Hosts.Contains(address.Host))
                    throw new ArgumentException("This host is not allowed.");
                return address;
            }

            private static string BuildQuery(string path, string key, string value) =>
                string.IsNullOrEmpty(value) ? path : $"{path}{key}={Uri.EscapeDataString(value)}&";
        }
        """);

    [Fact]
    public Task Reports_link_of_a_search_result_and_of_a_server() => VerifyFileAsync("""
        public sealed class Reader(HttpClient http, ModelContextProtocol.Client.McpClient server)
        {
            public async Task<string> ReadAsync(string question)
            {
                var result = await server.CallToolAsync("search", new Dictionary<string, object?> { ["question"] = question });
                var text = string.Empty;
                foreach (var link in result.Content.OfType<ModelContextProtocol.Protocol.ResourceLinkBlock>())
                    text += await LoadAsync(link.Uri);
                return text;
            }

            private Task<string> LoadAsync(string link) => http.GetStringAsync([|link|]);
        }
        """);

    [Fact]
    public Task DoesNotReport_addresses_of_the_operator_or_a_request() => VerifyFileAsync("""
        public sealed class Health(HttpClient http, IConfiguration configuration)
        {
            public Task<string> CheckAsync() => http.GetStringAsync(configuration["Health"]!);
        }

        public sealed class ProxyController(HttpClient http) : ControllerBase
        {
            public Task<string> Get(string url) => http.GetStringAsync(url);
        }
        """);

    [Fact]
    public Task DoesNotReport_own_types_of_the_same_names() => VerifyFileAsync("""
        namespace Own
        {
            public sealed class HttpClient { public string GetStringAsync(string requestUri) => requestUri; }

            public sealed class Tools(HttpClient http)
            {
                public AITool Make() => AIFunctionFactory.Create((string input) => http.GetStringAsync(input));
            }
        }
        """);

    [Fact]
    public Task DoesNotReport_without_an_AI_SDK() => new FlowRuleTest(
        RuleTable.OutputAsUrl,
        "public class Tools { public void Run(string input) => new System.Net.Http.HttpClient().GetAsync(input); }")
    {
        References = TestReferences.AspNetCore,
    }.RunAsync();

    [Fact]
    public Task Reports_message_that_names_source_and_sink() => new FlowRuleTest(
        RuleTable.OutputAsUrl,
        FlowCode.InFile("""
            public class Tools(HttpClient http)
            {
                public AITool Make() => AIFunctionFactory.Create(FetchAsync);

                private Task<string> FetchAsync({|#1:string host|})
                {
                    var address = {|#2:$"https://{host}/status"|};
                    return http.GetStringAsync({|#0:address|});
                }
            }
            """))
    {
        ExpectedDiagnostics =
        {
            new DiagnosticResult(RuleTable.OutputAsUrl.Descriptor).WithLocation(0).WithLocation(1).WithLocation(2)
                .WithMessage("Model output from 'host' decides the address in 'HttpClient.GetStringAsync(requestUri)'; let it fill only path or query "
                    + "of a fixed host, or compare scheme and host"),
        },
    }.RunAsync();

    private const string Ranges = """

            private static bool IsPrivate(System.Net.IPAddress address)
            {
                if (System.Net.IPAddress.IsLoopback(address) || address.IsIPv6LinkLocal)
                    return true;
                if (address.AddressFamily != System.Net.Sockets.AddressFamily.InterNetwork)
                    return false;
                var parts = address.GetAddressBytes();
                return parts[0] == 10 || (parts[0] == 172 && parts[1] is >= 16 and < 32) || (parts[0] == 192 && parts[1] == 168);
            }

            private static bool IsInternal(System.Net.IPAddress address) => address.GetAddressBytes() switch
            {
                [10, ..] or [192, 168, ..] => true,
                [172, var second, ..] => second is >= 16 and <= 31,
                _ => System.Net.IPAddress.IsLoopback(address),
            };

            private static bool IsPublic(System.Net.IPAddress address)
            {
                foreach (var network in s_networks)
                {
                    if (network.Contains(address))
                        return false;
                }

                return !System.Net.IPAddress.IsLoopback(address);
            }

            private static readonly System.Net.IPNetwork[] s_networks =
                [System.Net.IPNetwork.Parse("10.0.0.0/8"), System.Net.IPNetwork.Parse("172.16.0.0/12"), System.Net.IPNetwork.Parse("192.168.0.0/16")];
        """;

    [Theory]
    [InlineData("var all = await System.Net.Dns.GetHostAddressesAsync(uri.Host); if (all.Any(IsPrivate)) throw new InvalidOperationException();")]
    [InlineData("var all = await System.Net.Dns.GetHostAddressesAsync(uri.DnsSafeHost).ConfigureAwait(false); if (Array.Exists(all, a => IsInternal(a))) return \"\";")]
    [InlineData("if (!System.Net.Dns.GetHostAddresses(uri.Host).All(IsPublic)) return \"\";")]
    [InlineData("var entry = await System.Net.Dns.GetHostEntryAsync(uri.Host); if (entry.AddressList.Any(a => IsPrivate(a))) return \"\";")]
    [InlineData("foreach (var a in await System.Net.Dns.GetHostAddressesAsync(uri.Host)) { if (IsPrivate(a)) throw new InvalidOperationException(); }")]
    [InlineData("var all = await System.Net.Dns.GetHostAddressesAsync(uri.Host); foreach (var a in all) if (!IsPublic(a)) return \"\";")]
    [InlineData("var all = await System.Net.Dns.GetHostAddressesAsync(uri.Host); if (all.Any(a => System.Net.IPAddress.IsLoopback(a) || s_networks.Any(n => n.Contains(a)))) return \"\";")]
    [InlineData("if (!await IsPublicHostAsync(uri)) return \"\";")]
    [InlineData("await EnsurePublicAsync(uri);")]
    [InlineData("var host = uri.Host; var all = await System.Net.Dns.GetHostAddressesAsync(host); if (all.Any(IsPrivate)) return \"\";")]
    public Task DoesNotReport_host_whose_private_addresses_are_refused(string check) => VerifyFileAsync(Fetcher(check, "uri"));

    [Theory]
    [InlineData("var all = await System.Net.Dns.GetHostAddressesAsync(uri.Host); if (all.Any(IsPrivate)) Console.WriteLine(uri.Host);")]
    [InlineData("var all = await System.Net.Dns.GetHostAddressesAsync(uri.Host); if (!all.Any(IsPrivate)) return \"\";")]
    [InlineData("var all = await System.Net.Dns.GetHostAddressesAsync(uri.Host); if (!all.Any(IsPublic)) return \"\";")]
    [InlineData("var all = await System.Net.Dns.GetHostAddressesAsync(uri.Host); if (all.Any(System.Net.IPAddress.IsLoopback)) return \"\";")]
    [InlineData("var all = await System.Net.Dns.GetHostAddressesAsync(\"contoso.com\"); if (all.Any(IsPrivate)) return \"\";")]
    [InlineData("var all = await System.Net.Dns.GetHostAddressesAsync(uri.Host); if (all.Length == 0) return \"\";")]
    [InlineData("foreach (var a in await System.Net.Dns.GetHostAddressesAsync(uri.Host)) { if (IsPrivate(a)) continue; }")]
    [InlineData("var all = await System.Net.Dns.GetHostAddressesAsync(uri.Host); if (all.Any(IsPrivate)) return \"\"; uri = new Uri((await client.GetResponseAsync(goal)).Text);")]
    [InlineData("if (System.Net.IPAddress.TryParse(uri.Host, out var a) && IsPrivate(a)) return \"\";")]
    public Task Reports_host_whose_private_addresses_may_pass(string check) => VerifyFileAsync(Fetcher(check, "[|uri|]"));

    private static string Fetcher(string check, string address) => $$"""
        public sealed class Fetcher(IChatClient client, HttpClient http)
        {
            public async Task<string> FetchAsync(string goal)
            {
                var response = await client.GetResponseAsync(goal);
                var uri = new Uri(response.Text);
                {{check}}
                return await http.GetStringAsync({{address}});
            }

            private static async Task<bool> IsPublicHostAsync(Uri uri)
            {
                var all = await System.Net.Dns.GetHostAddressesAsync(uri.Host);
                return all.Length > 0 && !all.Any(IsPrivate);
            }

            private static async Task EnsurePublicAsync(Uri uri)
            {
                foreach (var address in await System.Net.Dns.GetHostAddressesAsync(uri.Host))
                {
                    if (IsPrivate(address))
                        throw new InvalidOperationException("Not a public address.");
                }
            }
        {{Ranges}}
        }
        """;
}

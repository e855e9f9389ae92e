using Microsoft.CodeAnalysis.Testing;
using SecureAiAnalyzers.Metadata;
using SecureAiAnalyzers.Tests.References;
using SecureAiAnalyzers.Tests.Rules.Shared;
using Xunit;

namespace SecureAiAnalyzers.Tests.Rules.Output;

public sealed class OutputAsHtmlTests() : OutputTests(
    RuleTable.OutputAsHtml,
    "_ = new Microsoft.AspNetCore.Html.HtmlString([|answer|]);",
    "_ = new Microsoft.AspNetCore.Html.HtmlString([|$\"<b>{input}</b>\"|]);")
{
    [Theory]
    [InlineData("The<Microsoft.AspNetCore.Mvc.Rendering.IHtmlHelper>().Raw([|answer|]);")]
    [InlineData("The<Microsoft.AspNetCore.Html.IHtmlContentBuilder>().AppendHtml([|answer|]);")]
    [InlineData("The<Microsoft.AspNetCore.Razor.TagHelpers.TagHelperOutput>().Content.SetHtmlContent([|answer|]);")]
    [InlineData("_ = (Microsoft.AspNetCore.Components.MarkupString)[|answer|];")]
    [InlineData("_ = new Microsoft.AspNetCore.Components.MarkupString([|answer|]);")]
    [InlineData("The<Microsoft.AspNetCore.Components.Rendering.RenderTreeBuilder>().AddMarkupContent(0, [|answer|]);")]
    [InlineData("Results.Content([|answer|], \"text/html\");")]
    [InlineData("Results.Content([|answer|], System.Net.Mime.MediaTypeNames.Text.Html);")]
    [InlineData("Results.Content([|answer|], new Microsoft.Net.Http.Headers.MediaTypeHeaderValue(\"text/html\"));")]
    [InlineData("Results.Text([|answer|], \"text/html; charset=utf-8\");")]
    [InlineData("TypedResults.Content([|answer|], \"text/html\");")]
    [InlineData("The<ControllerBase>().Content([|answer|], \"text/html\");")]
    [InlineData("_ = new ContentResult { Content = [|answer|], ContentType = \"text/html\" };")]
    [InlineData("var response = The<HttpResponse>(); response.ContentType = \"text/html\"; await response.WriteAsync([|answer|]);")]
    [InlineData("var context = The<HttpContext>(); context.Response.ContentType = \"text/html; charset=utf-8\"; await context.Response.WriteAsync([|\"<p>\" + answer|]);")]
    [InlineData("_ = new System.Net.Mail.MailMessage { IsBodyHtml = true, Body = [|$\"<p>{answer}</p>\"|] };")]
    [InlineData("var mail = new System.Net.Mail.MailMessage(); mail.Body = [|answer|]; mail.IsBodyHtml = true;")]
    [InlineData("_ = new System.Net.Mail.MailMessage(\"shop@example.com\", \"ann@example.com\", \"News\", [|answer|]) { IsBodyHtml = true };")]
    [InlineData("var mail = new System.Net.Mail.MailMessage(\"shop@example.com\", \"ann@example.com\", \"News\", body: [|answer|]); mail.IsBodyHtml = true;")]
    [InlineData("_ = System.Net.Mail.AlternateView.CreateAlternateViewFromString([|answer|], null, \"text/html\");")]
    [InlineData("var response = The<HttpResponse>(); response.Headers.ContentType = \"text/html\"; await response.WriteAsync([|answer|]);")]
    [InlineData("var context = The<HttpContext>(); context.Response.Headers.ContentType = \"text/html; charset=utf-8\"; await context.Response.WriteAsync([|answer|]);")]
    [InlineData("var response = The<HttpResponse>(); response.Headers[\"Content-Type\"] = \"text/html\"; await response.WriteAsync([|answer|]);")]
    [InlineData("var response = The<HttpResponse>(); response.Headers[Microsoft.Net.Http.Headers.HeaderNames.ContentType] = \"text/html\"; await response.WriteAsync([|answer|]);")]
    [InlineData("var context = The<HttpContext>(); context.Response.Headers[\"content-type\"] = \"text/html\"; await context.Response.WriteAsync([|answer|]);")]
    [InlineData("var response = The<HttpResponse>(); response.Headers.Append(\"Content-Type\", \"text/html\"); await response.WriteAsync([|answer|]);")]
    [InlineData("var response = The<HttpResponse>(); response.Headers.Add(\"Content-Type\", \"text/html\"); await response.WriteAsync([|answer|]);")]
    [InlineData("var response = The<HttpResponse>(); response.Headers.TryAdd(\"Content-Type\", \"text/html\"); await response.WriteAsync([|answer|]);")]
    [InlineData("var response = The<HttpResponse>(); response.ContentType = \"text/html\"; await response.Body.WriteAsync([|System.Text.Encoding.UTF8.GetBytes(answer)|]);")]
    [InlineData("var context = The<HttpContext>(); var page = System.Text.Encoding.UTF8.GetBytes(\"<p>\" + answer); context.Response.ContentType = \"text/html\"; await context.Response.Body.WriteAsync([|page|], 0, page.Length);")]
    [InlineData("var context = The<HttpContext>(); context.Response.Headers.ContentType = \"text/html\"; await context.Response.BodyWriter.WriteAsync([|System.Text.Encoding.UTF8.GetBytes(answer)|]);")]
    [InlineData("_ = new Microsoft.AspNetCore.Html.HtmlString([|System.Text.RegularExpressions.Regex.Replace(answer, \"[\\\"']\", match => System.Net.WebUtility.HtmlEncode(match.Value))|]);")]
    [InlineData("_ = new Microsoft.AspNetCore.Html.HtmlString([|System.Text.RegularExpressions.Regex.Replace(answer, \"[<>&\\\"']\", match => match.Value + \" \")|]);")]
    [InlineData("_ = new Microsoft.AspNetCore.Html.HtmlString([|System.Text.RegularExpressions.Regex.Replace(answer, \"[<>]\", match => $\"&#{(int)match.Value[0]};\")|]);")]
    public Task Reports_output_in_each_place(string statements) => VerifyAsync(Answer + statements);

    [Theory]
    [InlineData("var response = The<HttpResponse>(); response.ContentType = \"text/html\"; await using var page = new StreamWriter(response.Body); await page.WriteAsync([|$\"<p>{answer}</p>\"|]);")]
    [InlineData("var context = The<HttpContext>(); context.Response.ContentType = \"text/html\"; using (var page = new StreamWriter(context.Response.Body, System.Text.Encoding.UTF8)) { page.WriteLine(\"<html>\"); page.WriteLine([|answer|]); }")]
    [InlineData("var response = The<HttpResponse>(); response.ContentType = \"text/html\"; await new StreamWriter(response.Body) { AutoFlush = true }.WriteAsync([|answer|]);")]
    [InlineData("var response = The<HttpResponse>(); response.ContentType = \"text/html\"; [|System.Buffers.BuffersExtensions.Write(response.BodyWriter, System.Text.Encoding.UTF8.GetBytes(answer))|];")]
    [InlineData("Results.Bytes([|System.Text.Encoding.UTF8.GetBytes(answer)|], \"text/html\");")]
    [InlineData("TypedResults.Bytes([|System.Text.Encoding.UTF8.GetBytes(answer)|], \"text/html; charset=utf-8\");")]
    [InlineData("Results.Stream([|new MemoryStream(System.Text.Encoding.UTF8.GetBytes(answer))|], \"text/html\");")]
    [InlineData("Results.File([|System.Text.Encoding.UTF8.GetBytes(answer)|], \"text/html\");")]
    [InlineData("The<ControllerBase>().File([|System.Text.Encoding.UTF8.GetBytes(answer)|], \"text/html\");")]
    [InlineData("The<ControllerBase>().File([|new MemoryStream(System.Text.Encoding.UTF8.GetBytes(answer))|], \"text/html\");")]
    [InlineData("The<PageModel>().File([|System.Text.Encoding.UTF8.GetBytes(answer)|], \"text/html\");")]
    [InlineData("_ = new FileContentResult([|System.Text.Encoding.UTF8.GetBytes(answer)|], \"text/html\");")]
    [InlineData("_ = new FileStreamResult([|new MemoryStream(System.Text.Encoding.UTF8.GetBytes(answer))|], \"text/html\") { EnableRangeProcessing = true };")]
    [InlineData("_ = System.Net.Mail.AlternateView.CreateAlternateViewFromString([|answer|], new System.Net.Mime.ContentType(\"text/html\"));")]
    public Task Reports_output_that_is_written_or_sent_as_a_file(string statements) => VerifyAsync(Answer + statements);

    [Theory]
    [InlineData("var response = The<HttpResponse>(); response.ContentType = \"text/plain\"; await using var page = new StreamWriter(response.Body); await page.WriteAsync(answer);")]
    [InlineData("var response = The<HttpResponse>(); response.ContentType = \"text/html\"; await using var page = new StreamWriter(response.Body); await page.WriteAsync(System.Net.WebUtility.HtmlEncode(answer));")]
    [InlineData("var response = The<HttpResponse>(); response.ContentType = \"text/html\"; await using var file = new StreamWriter(new MemoryStream()); await file.WriteAsync(answer);")]
    [InlineData("Results.Bytes(System.Text.Encoding.UTF8.GetBytes(answer), \"text/plain\");")]
    [InlineData("Results.Bytes(System.Text.Encoding.UTF8.GetBytes(answer));")]
    [InlineData("Results.Bytes(System.Text.Encoding.UTF8.GetBytes(System.Net.WebUtility.HtmlEncode(answer)), \"text/html\");")]
    [InlineData("Results.Bytes(System.Text.Encoding.UTF8.GetBytes(answer), \"text/html\", \"answer.html\");")]
    [InlineData("Results.File(System.Text.Encoding.UTF8.GetBytes(answer), \"text/html\", fileDownloadName: \"answer.html\");")]
    [InlineData("The<ControllerBase>().File(System.Text.Encoding.UTF8.GetBytes(answer), \"text/html\", \"answer.html\");")]
    [InlineData("_ = new FileContentResult(System.Text.Encoding.UTF8.GetBytes(answer), \"text/html\") { FileDownloadName = \"answer.html\" };")]
    [InlineData("_ = new FileContentResult(System.Text.Encoding.UTF8.GetBytes(answer), \"application/octet-stream\");")]
    public Task DoesNotReport_other_content_or_a_download(string statements) => VerifyAsync(Answer + statements);

    [Theory]
    [InlineData("new System.Xml.Linq.XElement(\"p\", answer)")]
    [InlineData("new System.Xml.Linq.XElement(\"p\", new System.Xml.Linq.XAttribute(\"title\", answer), \"Answer: \", answer)")]
    [InlineData("new System.Xml.Linq.XElement(\"div\", new System.Xml.Linq.XElement(\"p\", answer))")]
    [InlineData("new System.Xml.Linq.XElement(\"ul\", answer.Split('\\n').Select(line => new System.Xml.Linq.XElement(\"li\", line)))")]
    [InlineData("new System.Xml.Linq.XElement(\"ul\", answer.Split('\\n'))")]
    [InlineData("new System.Xml.Linq.XText(answer)")]
    [InlineData("new System.Xml.Linq.XElement(\"p\") { Value = answer }")]
    public Task DoesNotReport_text_that_a_document_encodes(string made) => VerifyAsync(
        Answer + $"_ = new Microsoft.AspNetCore.Html.HtmlString({made}.ToString());");

    [Theory]
    [InlineData("part.Add(answer);")]
    [InlineData("part.Add(new System.Xml.Linq.XText(answer));")]
    [InlineData("part.SetValue(answer);")]
    [InlineData("part.SetAttributeValue(\"title\", answer);")]
    public Task DoesNotReport_text_that_is_put_into_a_document(string statement) => VerifyAsync(
        Answer + "var part = new System.Xml.Linq.XElement(\"p\"); " + statement + " _ = new Microsoft.AspNetCore.Html.HtmlString(part.ToString());");

    [Theory]
    [InlineData("new System.Xml.Linq.XElement(\"p\", new System.Xml.Linq.XCData(answer))")]
    [InlineData("new System.Xml.Linq.XElement(\"p\", new System.Xml.Linq.XComment(answer))")]
    [InlineData("System.Xml.Linq.XElement.Parse(answer)")]
    [InlineData("new System.Xml.Linq.XElement(\"div\", System.Xml.Linq.XElement.Parse(answer))")]
    public Task Reports_part_of_a_document_that_is_written_as_it_is(string made) => VerifyAsync(
        Answer + $"_ = new Microsoft.AspNetCore.Html.HtmlString([|{made}.ToString()|]);");

    [Theory]
    [InlineData("_ = new Microsoft.AspNetCore.Html.HtmlString([|Markdig.Markdown.ToHtml(answer)|]);", "Markdig")]
    [InlineData("var pipeline = Markdig.MarkdownExtensions.DisableHtml(new Markdig.MarkdownPipelineBuilder()).Build(); _ = new Microsoft.AspNetCore.Components.MarkupString([|Markdig.Markdown.ToHtml(answer, pipeline)|]);", "Markdig")]
    [InlineData("var document = Markdig.Markdown.Parse(answer); _ = new Microsoft.AspNetCore.Html.HtmlString([|Markdig.Markdown.ToHtml(document)|]);", "Markdig")]
    [InlineData("The<AngleSharp.Dom.IElement>().InnerHtml = [|answer|];", "AngleSharp")]
    [InlineData("The<HtmlAgilityPack.HtmlNode>().InnerHtml = [|answer|];", "HtmlAgilityPack")]
    [InlineData("var page = await AngleSharp.Html.Parser.HtmlParserExtensions.ParseDocumentAsync(new AngleSharp.Html.Parser.HtmlParser(), answer); _ = new Microsoft.AspNetCore.Html.HtmlString([|page.Body!.InnerHtml|]);", "AngleSharp")]
    [InlineData("var page = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(answer); _ = new Microsoft.AspNetCore.Html.HtmlString([|AngleSharp.FormatExtensions.ToHtml(page)|]);", "AngleSharp")]
    [InlineData("var page = new HtmlAgilityPack.HtmlDocument(); page.LoadHtml(answer); _ = new Microsoft.AspNetCore.Html.HtmlString([|page.DocumentNode.OuterHtml|]);", "HtmlAgilityPack")]
    [InlineData("await The<Microsoft.Playwright.IPage>().SetContentAsync([|answer|]);", "Microsoft.Playwright")]
    [InlineData("_ = new MimeKit.BodyBuilder { HtmlBody = [|$\"<p>{answer}</p>\"|] }.ToMessageBody();", "MailKit;MimeKit")]
    [InlineData("_ = new MimeKit.TextPart(\"html\") { Text = [|answer|] };", "MailKit;MimeKit")]
    [InlineData("var part = new MimeKit.TextPart(MimeKit.Text.TextFormat.Html); part.Text = [|$\"<p>{answer}</p>\"|];", "MailKit;MimeKit")]
    [InlineData("var mail = new SendGrid.Helpers.Mail.SendGridMessage(); mail.HtmlContent = [|answer|];", "SendGrid")]
    [InlineData("new SendGrid.Helpers.Mail.SendGridMessage().AddContent(\"text/html\", [|answer|]);", "SendGrid")]
    [InlineData("_ = SendGrid.Helpers.Mail.MailHelper.CreateSingleEmail(null, null, \"News\", answer, [|answer|]);", "SendGrid")]
    public Task Reports_output_in_each_library(string statements, string packages) => VerifyAsync(Answer + statements, FlowCode.Stubs(packages));

    [Theory]
    [InlineData("_ = new Microsoft.AspNetCore.Html.HtmlString(The<Ganss.Xss.HtmlSanitizer>().Sanitize(answer));", "HtmlSanitizer;AngleSharp")]
    [InlineData("_ = new Microsoft.AspNetCore.Html.HtmlString(The<Ganss.Xss.HtmlSanitizer>().Sanitize(Markdig.Markdown.ToHtml(answer)));", "HtmlSanitizer;AngleSharp;Markdig")]
    [InlineData("var html = Markdig.Markdown.ToHtml(answer); Console.WriteLine(html);", "Markdig")]
    [InlineData("_ = new MimeKit.TextPart(\"plain\") { Text = answer };", "MailKit;MimeKit")]
    [InlineData("_ = new MimeKit.TextPart(MimeKit.Text.TextFormat.Plain) { Text = answer };", "MailKit;MimeKit")]
    [InlineData("_ = new MimeKit.TextPart(\"html\") { Text = System.Net.WebUtility.HtmlEncode(answer) };", "MailKit;MimeKit")]
    [InlineData("var page = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(answer); _ = new Microsoft.AspNetCore.Html.HtmlString(System.Net.WebUtility.HtmlEncode(page.Body!.TextContent));", "AngleSharp")]
    [InlineData("var page = new HtmlAgilityPack.HtmlDocument(); page.LoadHtml(answer); _ = new Microsoft.AspNetCore.Html.HtmlString($\"<p>{page.DocumentNode.ChildNodes.Count} nodes</p>\");", "HtmlAgilityPack")]
    [InlineData("_ = new MimeKit.BodyBuilder { TextBody = answer, HtmlBody = System.Net.WebUtility.HtmlEncode(answer) };", "MailKit;MimeKit")]
    [InlineData("_ = new SendGrid.Helpers.Mail.SendGridMessage { Subject = answer, PlainTextContent = answer };", "SendGrid")]
    [InlineData("new SendGrid.Helpers.Mail.SendGridMessage().AddContent(\"text/plain\", answer);", "SendGrid")]
    [InlineData("_ = SendGrid.Helpers.Mail.MailHelper.CreateSingleEmail(null, null, answer, answer, \"<p>News</p>\");", "SendGrid")]
    public Task DoesNotReport_sanitized_html_of_a_library(string statements, string packages) => VerifyAsync(Answer + statements, FlowCode.Stubs(packages));

    [Theory]
    [InlineData("_ = new Microsoft.AspNetCore.Html.HtmlString(System.Text.Encodings.Web.HtmlEncoder.Default.Encode(answer));")]
    [InlineData("_ = new Microsoft.AspNetCore.Html.HtmlString(System.Net.WebUtility.HtmlEncode(answer).Replace(\"\\n\", \"<br>\"));")]
    [InlineData("_ = new Microsoft.AspNetCore.Html.HtmlString($\"<b>{System.Web.HttpUtility.HtmlEncode(answer)}</b>\");")]
    [InlineData("_ = new Microsoft.AspNetCore.Html.HtmlString(\"<script>show(\" + JsonSerializer.Serialize(answer) + \")</script>\");")]
    [InlineData("_ = new Microsoft.AspNetCore.Html.HtmlString(\"<a href=\\\"/find?q=\" + Uri.EscapeDataString(answer) + \"\\\">\");")]
    [InlineData("_ = new Microsoft.AspNetCore.Html.HtmlString(System.Security.SecurityElement.Escape(answer));")]
    [InlineData("Results.Content(answer, \"text/plain\");")]
    [InlineData("Results.Content(answer);")]
    [InlineData("Results.Text(answer);")]
    [InlineData("Results.Json(answer);")]
    [InlineData("_ = new ContentResult { Content = answer };")]
    [InlineData("_ = new ContentResult { Content = answer, ContentType = \"application/json\" };")]
    [InlineData("var response = The<HttpResponse>(); await response.WriteAsync(answer);")]
    [InlineData("var response = The<HttpResponse>(); response.ContentType = \"text/event-stream\"; await response.WriteAsync($\"data: {answer}\\n\\n\");")]
    [InlineData("var page = The<HttpResponse>(); page.ContentType = \"text/html\"; var stream = The<HttpContext>().Response; await stream.WriteAsync(answer);")]
    [InlineData("The<Microsoft.AspNetCore.Components.Rendering.RenderTreeBuilder>().AddContent(0, answer);")]
    [InlineData("The<Microsoft.AspNetCore.Html.IHtmlContentBuilder>().Append(answer);")]
    [InlineData("if (answer is \"yes\" or \"no\") _ = new Microsoft.AspNetCore.Html.HtmlString(answer);")]
    [InlineData("if (int.TryParse(answer, out var number)) _ = new Microsoft.AspNetCore.Html.HtmlString($\"<b>{number}</b>\");")]
    [InlineData("if (answer.All(char.IsLetterOrDigit)) _ = new Microsoft.AspNetCore.Html.HtmlString(answer);")]
    [InlineData("_ = new System.Net.Mail.MailMessage { Subject = answer, Body = answer };")]
    [InlineData("_ = new System.Net.Mail.MailMessage { Body = answer, IsBodyHtml = false };")]
    [InlineData("_ = new System.Net.Mail.MailMessage { Body = answer, IsBodyHtml = The<IConfiguration>()[\"Html\"] == \"1\" };")]
    [InlineData("_ = new System.Net.Mail.MailMessage(\"shop@example.com\", \"ann@example.com\", answer, \"<p>News</p>\") { IsBodyHtml = true };")]
    [InlineData("_ = new System.Net.Mail.MailMessage(\"shop@example.com\", \"ann@example.com\", \"News\", answer); _ = new System.Net.Mail.MailMessage { IsBodyHtml = true };")]
    [InlineData("_ = new System.Net.Mail.MailMessage { Body = System.Net.WebUtility.HtmlEncode(answer), IsBodyHtml = true };")]
    [InlineData("_ = System.Net.Mail.AlternateView.CreateAlternateViewFromString(answer, null, \"text/plain\");")]
    [InlineData("var response = The<HttpResponse>(); response.Headers.ContentType = \"text/plain\"; await response.WriteAsync(answer);")]
    [InlineData("var response = The<HttpResponse>(); response.Headers[\"X-Renders\"] = \"text/html\"; await response.WriteAsync(answer);")]
    [InlineData("var response = The<HttpResponse>(); response.Headers.Append(\"Accept\", \"text/html\"); await response.WriteAsync(answer);")]
    [InlineData("var page = The<HttpResponse>(); page.Headers.ContentType = \"text/html\"; var stream = The<HttpContext>().Response; await stream.WriteAsync(answer);")]
    [InlineData("var context = The<HttpContext>(); context.Request.Headers.ContentType = \"text/html\"; await context.Response.WriteAsync(answer);")]
    [InlineData("var response = The<HttpResponse>(); await response.Body.WriteAsync(System.Text.Encoding.UTF8.GetBytes(answer));")]
    [InlineData("var response = The<HttpResponse>(); response.ContentType = \"text/event-stream\"; await response.Body.WriteAsync(System.Text.Encoding.UTF8.GetBytes(answer));")]
    [InlineData("var response = The<HttpResponse>(); response.ContentType = \"text/html\"; await response.Body.WriteAsync(System.Text.Encoding.UTF8.GetBytes(System.Net.WebUtility.HtmlEncode(answer)));")]
    [InlineData("var response = The<HttpResponse>(); response.ContentType = \"application/json\"; await response.BodyWriter.WriteAsync(System.Text.Encoding.UTF8.GetBytes(answer));")]
    [InlineData("_ = new Microsoft.AspNetCore.Html.HtmlString(System.Text.RegularExpressions.Regex.Replace(answer, \"[<>&]\", match => System.Net.WebUtility.HtmlEncode(match.Value)));")]
    [InlineData("_ = new Microsoft.AspNetCore.Html.HtmlString(System.Text.RegularExpressions.Regex.Replace(answer, \"[<>&\\\"']\", match => $\"&#{(int)match.Value[0]};\"));")]
    [InlineData("_ = new Microsoft.AspNetCore.Html.HtmlString(System.Text.RegularExpressions.Regex.Replace(answer, \"[<>&\\\"']\", match => match.Value switch { \"<\" => \"&lt;\", \">\" => \"&gt;\", \"&\" => \"&amp;\", _ => \"&quot;\" }));")]
    public Task DoesNotReport_encoded_or_plain_text(string statements) => VerifyAsync(Answer + statements);

    [Fact]
    public Task Reports_answer_of_a_page_model_in_its_view() => VerifyFileAsync("""
        public sealed class AskModel(IChatClient client) : PageModel
        {
            [BindProperty]
            public string Question { get; set; } = "";

            public string? Answer { get; private set; }

            public async Task OnPostAsync(CancellationToken token)
            {
                var response = await client.GetResponseAsync(Question, cancellationToken: token);
                Answer = Shorten(response.Text);
            }

            private static string Shorten(string text) => text.Length > 4000 ? text[..4000] : text;
        }

        public sealed class AskView(Microsoft.AspNetCore.Mvc.Rendering.IHtmlHelper html, AskModel model)
        {
            public object Render()
            {
                if (model.Answer is null)
                    return html.Raw("<p>Ask me.</p>");
                return html.Raw([|model.Answer|]);
            }
        }
        """);

    [Fact]
    public Task Reports_messages_of_a_chat_component() => VerifyFileAsync("""
        public sealed class Chat(IChatClient client) : Microsoft.AspNetCore.Components.ComponentBase
        {
            private readonly List<ChatMessage> _messages = [];
            private string _streamed = "";

            public async Task SendAsync(string text)
            {
                _messages.Add(new ChatMessage(ChatRole.User, text));
                await foreach (var update in client.GetStreamingResponseAsync(_messages))
                {
                    _streamed += update.Text;
                    StateHasChanged();
                }

                _messages.Add(new ChatMessage(ChatRole.Assistant, _streamed));
            }

            protected override void BuildRenderTree(Microsoft.AspNetCore.Components.Rendering.RenderTreeBuilder builder)
            {
                builder.OpenElement(0, "div");
                builder.AddContent(1, (Microsoft.AspNetCore.Components.MarkupString)[|Markdig.Markdown.ToHtml(_streamed)|]);
                builder.CloseElement();
            }
        }
        """,
        "Markdig");

    [Fact]
    public Task DoesNotReport_messages_of_a_chat_component_that_sanitizes() => VerifyFileAsync("""
        public sealed class Chat(IChatClient client) : Microsoft.AspNetCore.Components.ComponentBase
        {
            private static readonly Ganss.Xss.HtmlSanitizer Sanitizer = new();
            private string _streamed = "";

            public async Task SendAsync(string text)
            {
                await foreach (var update in client.GetStreamingResponseAsync(text))
                {
                    _streamed += update.Text;
                    StateHasChanged();
                }
            }

            protected override void BuildRenderTree(Microsoft.AspNetCore.Components.Rendering.RenderTreeBuilder builder)
            {
                builder.OpenElement(0, "div");
                builder.AddContent(1, ToMarkup(_streamed));
                builder.AddContent(2, _streamed);
                builder.CloseElement();
            }

            private static Microsoft.AspNetCore.Components.MarkupString ToMarkup(string text) => new(Sanitizer.Sanitize(Markdig.Markdown.ToHtml(text)));
        }
        """,
        "Markdig",
        "HtmlSanitizer",
        "AngleSharp");

    [Fact]
    public Task Reports_page_that_a_minimal_API_writes() => VerifyFileAsync("""
        public static class Pages
        {
            public static void MapPages(this WebApplication app)
            {
                app.MapGet("/summary", async (HttpContext context, IChatClient client) =>
                {
                    var summary = await SummarizeAsync(client);
                    context.Response.ContentType = "text/html";
                    await context.Response.WriteAsync("<html><body>");
                    await context.Response.WriteAsync([|$"<p>{summary}</p>"|]);
                    await context.Response.WriteAsync("</body></html>");
                });
                app.MapGet("/plain", async (HttpContext context, IChatClient client) =>
                {
                    context.Response.ContentType = "text/plain";
                    await context.Response.WriteAsync(await SummarizeAsync(client));
                });
            }

            private static async Task<string> SummarizeAsync(IChatClient client)
            {
                var response = await client.GetResponseAsync("Summarize the news.");
                return response.Text;
            }
        }
        """);

    [Fact]
    public Task DoesNotReport_html_of_the_program_or_a_request() => VerifyFileAsync("""
        public sealed class PagesController(IConfiguration configuration) : ControllerBase
        {
            public IActionResult Get(string name) => Content("<p>" + name + "</p>", "text/html");

            public IActionResult Banner() => Content(configuration["Banner"]!, "text/html");
        }
        """);

    [Fact]
    public Task DoesNotReport_own_types_of_the_same_names() => VerifyFileAsync("""
        namespace Own
        {
            public sealed class HtmlString(string value) { public string Value => value; }

            public sealed class MailMessage { public bool IsBodyHtml { get; set; } public string Body { get; set; } = ""; }

            public sealed class Tools
            {
                public AITool Make() => AIFunctionFactory.Create((string input) => new HtmlString(input).Value);

                public AITool Write() => AIFunctionFactory.Create((string input) => new MailMessage { IsBodyHtml = true, Body = input }.Body);
            }
        }
        """);

    [Fact]
    public Task DoesNotReport_without_an_AI_SDK() => new FlowRuleTest(
        RuleTable.OutputAsHtml,
        "public class Tools { public object Run(string input) => new Microsoft.AspNetCore.Html.HtmlString(input); }")
    {
        References = TestReferences.AspNetCore,
    }.RunAsync();

    [Fact]
    public Task Reports_message_that_names_source_and_sink() => new FlowRuleTest(
        RuleTable.OutputAsHtml,
        FlowCode.InFile("""
            public class Pages(IChatClient client)
            {
                public async Task<IResult> AskAsync(string question)
                {
                    var response = await client.GetResponseAsync(question);
                    var page = "<p>" + {|#1:response.Text|} + "</p>";
                    return Results.Content({|#0:page|}, "text/html");
                }
            }
            """))
    {
        ExpectedDiagnostics =
        {
            new DiagnosticResult(RuleTable.OutputAsHtml.Descriptor).WithLocation(0).WithLocation(1)
                .WithMessage("Model output from 'ChatResponse.Text' becomes HTML in 'Results.Content(content)'; encode it (HtmlEncoder), "
                    + "or pass HTML made of it through a sanitizer"),
        },
    }.RunAsync();
}

using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Measured.Feature;

/// <summary>The feature for the pages of the application.</summary>
[ApiController]
[Route("api/feature")]
public sealed class FeatureController(IFeatureRepository records, IFeatureAssistant assistant, FeatureSummaries summaries) : ControllerBase
{
    [HttpGet("{id:int}")]
    public async Task<ActionResult<FeatureRecord>> Get(int id, CancellationToken cancellationToken) =>
        await records.FindAsync(id, cancellationToken) is { } record ? record : NotFound();

    [HttpGet("search")]
    [Authorize(Roles = "clerk")]
    public Task<IReadOnlyList<FeatureRecord>> Search([FromQuery] int limit, CancellationToken cancellationToken) =>
        records.SearchAsync("open", limit, cancellationToken);

    [HttpPost("ask")]
    public async Task<ActionResult<FeatureAnswer>> Ask([FromBody] FeatureQuestion question, CancellationToken cancellationToken)
    {
        if (string.IsNullOrWhiteSpace(question.Text))
            return BadRequest();
        return await assistant.AnswerAsync(question, cancellationToken);
    }

    [HttpPost("classify")]
    public Task<FeatureTopic?> Classify([FromBody] string text, CancellationToken cancellationToken) => assistant.ClassifyAsync(text, cancellationToken);

    [HttpGet("{id:int}/summary")]
    public async Task<IActionResult> Summary(int id, CancellationToken cancellationToken) =>
        await summaries.SummarizeAsync(id, cancellationToken) is { } text ? Content(text) : NotFound();
}

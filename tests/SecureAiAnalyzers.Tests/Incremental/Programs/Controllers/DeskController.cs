using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Desk;

[Route("desk")]
public sealed class DeskController(IDesk desk, Search search) : DeskBase
{
    [HttpPost("ask"), AllowAnonymous]
    public async Task<ActionResult<string>> AskAsync([FromBody] Letter letter, CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid)
            return BadRequest();
        var notes = await search.FindAsync(letter.Subject, cancellationToken);
        return await desk.AnswerAsync(letter with { Notes = notes }, cancellationToken);
    }

    [HttpGet("short")]
    public Task<string> ShortAsync(string text) => desk.AnswerAsync(new Letter(text, Signature), CancellationToken.None);
}

[ApiController, Authorize]
public abstract class DeskBase : ControllerBase
{
    protected string Signature => User.Identity?.Name ?? Request.Headers["X-Name"].ToString();
}

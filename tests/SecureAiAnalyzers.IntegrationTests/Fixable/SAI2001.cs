using OpenAI.Chat;

namespace Fixable.SAI2001;

public static class Models
{
    public static ChatClient Create() => new(
        "gpt-5.5-2026-04-23",
        "q7Rz81mVx0LpTn45");
}

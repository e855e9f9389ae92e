using OpenAI.Chat;

namespace Fixable.SAI2001;

public static class Models
{
    public static ChatClient Create() => new(
        "gpt-4o-2024-11-20",
        "q7Rz81mVx0LpTn45");
}

global using ChatService.Prompts;
global using Microsoft.Extensions.AI;
global using Texts = System.Collections.Generic.List<string>;

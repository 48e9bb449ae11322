/** The roles plugin copies the framework's one shared role for each function and leaves it behind; no function uses it, so it is not deployed. */
export default class DropSharedRole {
  constructor(serverless) {
    this.hooks = {
      'before:package:finalize': () => {
        const { compiledCloudFormationTemplate: template } = serverless.service.provider;
        delete template.Resources.IamRoleLambdaExecution;
        const left = JSON.stringify(template);
        if (left.includes('"IamRoleLambdaExecution"')) throw new Error('something still refers to the shared role');
      },
    };
  }
}
